/** A layout in hand: sections and fields are put in order, named and hidden, then saved for oneself, a role or everybody. */
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Eye, EyeOff, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useCustomFields } from '@/features/customFields';
import { useMe } from '@/features/session';
import { explain } from '@/lib/failure';
import { fieldName } from '@/lib/fieldName';
import { lazy } from '@/lib/lazy';
import { IconButton } from '@/ui/IconButton';
import { LateMenu } from '@/ui/LateMenu';
import { SortableList } from '@/ui/SortableList';
import { Tick } from '@/ui/Tick';
import { toast } from '@/ui/toast';
import styles from './LayoutEditor.module.css';
import {
  type Heading,
  inOrder,
  isHeading,
  type Line,
  linesOf,
  newHeading,
  sectionsOf,
  without,
} from './lines';
import { type CardLayout, type CardsOf, LAYOUTS, resetLayout, saveLayout, type Whose } from './queries';

const loadRoles = async () => ({ default: (await import('./RoleItems')).RoleItems });
const RoleItems = lazy(loadRoles);

const EVERYBODY: Whose = { scope: 'COMMON' };
const ONESELF: Whose = { scope: 'PERSONAL' };
/** What is taken back, in words. */
const RESETS = { PERSONAL: 'layout.resetOwn', ROLE: 'layout.resetRole', COMMON: 'layout.resetAll' } as const;

type LayoutEditorProps = {
  cards: CardsOf;
  layout: CardLayout;
  /** In the settings: theirs alone, of just these cards. */
  whose?: Whose;
  /** It has just been asked for. */
  takesFocus?: boolean;
  /** Saved, or put back to what it was. */
  onDone: () => void;
  onCancel?: () => void;
};

export function LayoutEditor({
  cards,
  layout,
  whose,
  takesFocus = false,
  onDone,
  onCancel,
}: LayoutEditorProps) {
  const { t } = useTranslation(['record', 'common']);
  const { canManagePipelines: decidesForAll } = useMe();
  const { data: added = [] } = useCustomFields(cards.kind);
  const queryClient = useQueryClient();
  const [lines, setLines] = useState<readonly Line[]>(() => linesOf(layout));
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(layout.hidden));
  const [isForced, setForced] = useState(layout.isForced);
  const [isOfPipeline, setOfPipeline] = useState(layout.pipelineId !== null);
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) editor.current?.focus();
  }, [takesFocus]);
  const { kind } = cards;
  const pipelineId = whose || isOfPipeline ? cards.pipelineId : null;
  // What others would fall back to isn't theirs to take back here.
  const mayReset = (layout.scope === 'PERSONAL' || decidesForAll) && (!whose || layout.scope === whose.scope);

  const change = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: LAYOUTS });
      toast.success(t('layout.saved'));
      onDone();
    },
    onError: (error) => {
      toast.error(explain(error));
    },
  });
  const save = ({ scope, roleId = null }: Whose) => {
    const sections = sectionsOf(lines);
    const input = { sections, hidden: [...hidden], isForced: scope === 'COMMON' && isForced };
    change.mutate(() => saveLayout({ kind, pipelineId, scope, roleId, input }));
  };
  const takeBack = () =>
    change.mutate(() => resetLayout({ kind, pipelineId: layout.pipelineId ?? null }, layout));
  const nameOf = (id: string) => {
    const own = added.find(({ code }) => code === id);
    return own ? own.label : fieldName(id, t);
  };
  const titleOf = (heading: Heading) => heading.title || t('layout.details');
  const forRole = whose?.scope === 'ROLE';
  const headings = lines.filter(isHeading);
  /** The section that takes the fields over takes the focus, too. */
  const remove = (line: Heading) => {
    const at = headings.indexOf(line);
    const heir = headings[at === 0 ? 1 : at - 1];
    flushSync(() => setLines(without(lines, line.id)));
    editor.current?.querySelector<HTMLElement>(`[data-heading="${heir?.id}"]`)?.focus();
  };
  const toggle = (id: string) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    setHidden(next);
  };

  return (
    <div ref={editor} tabIndex={-1} className={styles.editor}>
      <SortableList
        items={lines}
        nameOf={(line) => (isHeading(line) ? t('layout.section', { title: titleOf(line) }) : nameOf(line.id))}
        onOrder={(next) => setLines(inOrder(next))}
      >
        {(line) =>
          isHeading(line) ? (
            <>
              <TextInput
                className={styles.heading}
                data-heading={line.id}
                aria-label={t('layout.sectionTitle', { number: headings.indexOf(line) + 1 })}
                placeholder={t('layout.details')}
                maxLength={100}
                value={line.title}
                onChange={({ currentTarget: { value } }) =>
                  setLines(lines.map((one) => (one.id === line.id ? { ...line, title: value } : one)))
                }
              />
              <IconButton
                icon={Trash2}
                size={14}
                label={t('layout.removeSection', { title: titleOf(line) })}
                disabled={headings.length === 1}
                onClick={() => remove(line)}
              />
            </>
          ) : (
            <>
              <span className={styles.name} data-hidden={hidden.has(line.id) || undefined}>
                {nameOf(line.id)}
              </span>
              <Shown
                name={nameOf(line.id)}
                isShown={!hidden.has(line.id)}
                isFixed={layout.fixed.includes(line.id)}
                onToggle={() => toggle(line.id)}
              />
            </>
          )
        }
      </SortableList>
      <Button
        variant="subtle"
        leftSection={<Plus size={14} />}
        className={styles.add}
        onClick={() => setLines([...lines, newHeading()])}
      >
        {t('layout.addSection')}
      </Button>
      <p className={styles.note}>{t('layout.hiddenNote')}</p>
      {cards.pipelineId !== null && !whose && (
        <Tick
          label={t('layout.onlyPipeline')}
          checked={isOfPipeline}
          onChange={({ currentTarget }) => setOfPipeline(currentTarget.checked)}
        />
      )}
      {decidesForAll && !forRole && (
        <Tick
          label={t('layout.force')}
          checked={isForced}
          onChange={({ currentTarget }) => setForced(currentTarget.checked)}
        />
      )}
      {layout.isForced && (forRole || !decidesForAll) && <p className={styles.note}>{t('layout.forced')}</p>}
      <div className={styles.foot}>
        {whose ? (
          <Button
            disabled={forRole && layout.isForced}
            loading={change.isPending}
            onClick={() => save(whose)}
          >
            {t(forRole ? 'layout.saveThis' : 'layout.saveAll')}
          </Button>
        ) : (
          <Button disabled={layout.isForced} loading={change.isPending} onClick={() => save(ONESELF)}>
            {t('layout.saveOwn')}
          </Button>
        )}
        {decidesForAll && !whose && (
          <>
            <LateMenu
              position="top-start"
              prepare={() => void loadRoles().catch(() => undefined)}
              button={(menu) => (
                <Button variant="default" {...menu} disabled={layout.isForced || change.isPending}>
                  {t('layout.saveRole')}
                </Button>
              )}
            >
              <RoleItems onChoose={(roleId) => save({ scope: 'ROLE', roleId })} />
            </LateMenu>
            <Button variant="default" disabled={change.isPending} onClick={() => save(EVERYBODY)}>
              {t('layout.saveAll')}
            </Button>
          </>
        )}
        {mayReset && layout.scope !== 'BUILT_IN' && (
          <Button variant="default" disabled={change.isPending} onClick={takeBack}>
            {t(RESETS[layout.scope])}
          </Button>
        )}
        {onCancel && (
          <Button variant="subtle" onClick={onCancel}>
            {t('common:actions.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}

type ShownProps = { name: string; isShown: boolean; isFixed: boolean; onToggle: () => void };

function Shown({ name, isShown, isFixed, onToggle }: ShownProps) {
  const { t } = useTranslation('record');
  return (
    <IconButton
      icon={isShown ? Eye : EyeOff}
      size={14}
      label={isFixed ? t('layout.fixed', { field: name }) : t('layout.show', { field: name })}
      aria-pressed={isShown}
      disabled={isFixed}
      onClick={onToggle}
    />
  );
}
