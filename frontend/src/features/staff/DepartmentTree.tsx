/** The tree of departments: chosen, folded, and put elsewhere by the mouse, by keys, or from the menu of a line. */
import { Menu } from '@mantine/core';
import { ChevronRight, CornerDownRight, Ellipsis, FolderInput, Pencil, Plus, Trash2 } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/lib/announce';
import { IconButton } from '@/ui/IconButton';
import styles from './CompanyPage.module.css';
import type { Department } from './queries';
import { type Direction, dropped, linesOf, type Place, stepped } from './tree';

export type Question = { what: 'add' | 'rename' | 'move' | 'delete'; about: Department };

type DepartmentTreeProps = {
  departments: readonly Department[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
  onAsk: (question: Question) => void;
  onMove: (department: Department, place: Place) => void;
};

const STEPS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'in', 'out'];

export function DepartmentTree({ departments, chosen, onChoose, onAsk, onMove }: DepartmentTreeProps) {
  const { t } = useTranslation(['staff', 'common']);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<{ id: string; where: string } | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const lines = linesOf(departments, folded);
  const current = lines.some(({ node }) => node.id === active) ? active : (lines[0]?.node.id ?? null);

  const fold = (id: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(id);
    else next.delete(id);
    setFolded(next);
  };
  const focus = (id: string | undefined) => {
    if (!id) return;
    setActive(id);
    tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const move = (department: Department, direction: Direction) => {
    const place = stepped(departments, department.id, direction);
    if (!place) return;
    if (place.parentId) fold(place.parentId, false);
    const parent = departments.find(({ id }) => id === place.parentId);
    announce(
      parent
        ? t('movedInto', { name: department.name, parent: parent.name })
        : t('movedToTop', { name: department.name }),
    );
    onMove(department, place);
  };

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const line = lines[at];
    // A key pressed on the menu's button is the button's.
    if (!line || event.target !== event.currentTarget) return;
    const { node, hasChildren } = line;
    const isFolded = folded.has(node.id);
    const direction = event.altKey ? STEPS[event.key] : undefined;
    if (direction) move(node, direction);
    else if (event.key === 'ArrowDown') focus(lines[at + 1]?.node.id);
    else if (event.key === 'ArrowUp') focus(lines[at - 1]?.node.id);
    else if (event.key === 'Home') focus(lines[0]?.node.id);
    else if (event.key === 'End') focus(lines.at(-1)?.node.id);
    else if (event.key === 'ArrowRight' && hasChildren)
      isFolded ? fold(node.id, false) : focus(lines[at + 1]?.node.id);
    else if (event.key === 'ArrowLeft')
      hasChildren && !isFolded ? fold(node.id, true) : focus(node.parentId ?? undefined);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(node.id === chosen ? null : node.id);
    else if (event.key === 'F2') onAsk({ what: 'rename', about: node });
    else if (event.key === 'Delete') onAsk({ what: 'delete', about: node });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const placeOf = (event: DragEvent, on: Department) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return dragged ? dropped(departments, dragged, on, (event.clientY - top) / height) : undefined;
  };
  const endDrag = () => {
    setDragged(null);
    setTarget(null);
  };

  return (
    <div ref={tree} role="tree" aria-label={t('departments')} className={styles.tree}>
      {lines.map(({ node, depth, hasChildren }, at) => (
        <div
          key={node.id}
          role="treeitem"
          aria-level={depth + 1}
          aria-selected={node.id === chosen}
          {...(hasChildren && { 'aria-expanded': !folded.has(node.id) })}
          aria-label={t('departmentLine', { name: node.name, count: node.members.length })}
          tabIndex={node.id === current ? 0 : -1}
          data-id={node.id}
          data-chosen={node.id === chosen || undefined}
          data-dragged={node.id === dragged || undefined}
          data-drop={target?.id === node.id ? target.where : undefined}
          className={styles.branch}
          style={{ paddingInlineStart: `calc(4px + ${depth} * 18px)` }}
          draggable
          onFocus={(event) => event.target === event.currentTarget && setActive(node.id)}
          onKeyDown={(event) => onKeyDown(event, at)}
          onClick={() => onChoose(node.id === chosen ? null : node.id)}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', node.name);
            setDragged(node.id);
          }}
          onDragOver={(event) => {
            const place = placeOf(event, node);
            setTarget(place ? { id: node.id, where: place.where } : null);
            if (place) event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            const place = placeOf(event, node);
            const moved = departments.find(({ id }) => id === dragged);
            endDrag();
            if (place && moved) onMove(moved, place);
          }}
          onDragEnd={endDrag}
        >
          {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone; by keys the line itself folds */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
          <span
            className={styles.fold}
            data-open={(hasChildren && !folded.has(node.id)) || undefined}
            onClick={(event) => {
              event.stopPropagation();
              if (hasChildren) fold(node.id, !folded.has(node.id));
            }}
          >
            {hasChildren && <ChevronRight size={14} aria-hidden="true" />}
          </span>
          <span className={styles.branchName} title={node.name}>
            {node.name}
          </span>
          <span className={styles.number}>{node.members.length}</span>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps the menu's clicks from choosing the line */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
          <span onClick={(event) => event.stopPropagation()}>
            <Menu position="bottom-end">
              <Menu.Target>
                <IconButton
                  icon={Ellipsis}
                  label={t('actionsOn', { name: node.name })}
                  tabIndex={node.id === current ? 0 : -1}
                />
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  leftSection={<Plus size={14} />}
                  onClick={() => onAsk({ what: 'add', about: node })}
                >
                  {t('addBelow')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<Pencil size={14} />}
                  onClick={() => onAsk({ what: 'rename', about: node })}
                >
                  {t('common:actions.rename')}
                </Menu.Item>
                <Menu.Divider />
                {DIRECTIONS.map((direction) => (
                  <Menu.Item
                    key={direction}
                    leftSection={<CornerDownRight size={14} className={styles[direction]} />}
                    disabled={!stepped(departments, node.id, direction)}
                    onClick={() => move(node, direction)}
                  >
                    {t(`move.${direction}`)}
                  </Menu.Item>
                ))}
                <Menu.Item
                  leftSection={<FolderInput size={14} />}
                  onClick={() => onAsk({ what: 'move', about: node })}
                >
                  {t('moveTo.open')}
                </Menu.Item>
                <Menu.Divider />
                <Menu.Item
                  color="red"
                  leftSection={<Trash2 size={14} />}
                  onClick={() => onAsk({ what: 'delete', about: node })}
                >
                  {t('common:actions.delete')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </span>
        </div>
      ))}
    </div>
  );
}
