/** The views of a section as tabs: one is chosen, and what differs from it can be saved (R66, B15). */
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ChevronDown, Star, TriangleAlert, Users } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { OnItsWay } from '@/lib/commands/ahead';
import { lazy } from '@/lib/lazy';
import { LateMenu } from '@/ui/LateMenu';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { useViewNews } from './news';
import { type SavedView, viewsQuery } from './queries';
import type { Asking } from './useAsking';
import { type ColumnOfView, useViewDeeds } from './useViewDeeds';
import { useViewName } from './useViewName';
import styles from './ViewTabs.module.css';

const loadItems = async () => ({ default: (await import('./ViewItems')).ViewItems });
const ViewItems = lazy(loadItems);
const ViewDialog = lazy(async () => ({ default: (await import('./ViewDialog')).ViewDialog }));
const DeleteViewDialog = lazy(async () => ({
  default: (await import('./DeleteViewDialog')).DeleteViewDialog,
}));

type ViewTabsProps = {
  asking: Asking;
  /** What a saved view says of them; undefined where there are none. */
  columns?: readonly ColumnOfView[];
};

export function ViewTabs({ asking, columns }: ViewTabsProps) {
  const { section, view, isChanged, isGone } = asking;
  const { t } = useTranslation('list');
  useViewNews();
  const views = useQuery(viewsQuery(section)).data ?? [];
  const deeds = useViewDeeds(asking, columns);
  const [naming, name] = useState<'new' | 'rename' | null>(null);
  const [deleting, setDeleting] = useState<SavedView | null>(null);
  const close = () => {
    name(null);
    setDeleting(null);
  };
  const tabs = useRef<HTMLElement>(null);
  const kept = useKeptFocus(() => tabs.current?.querySelector<HTMLElement>('[aria-current]'));
  const isOwn = view?.access.canUpdate ?? false;
  return (
    <div className={styles.all} {...kept}>
      <nav ref={tabs} className={styles.tabs} aria-label={t('views.label')}>
        <Tab asking={asking} view={null} />
        {views.map((one) => (
          <span key={one.id} className={styles.place}>
            <Tab asking={asking} view={one} />
            {one.id === view?.id && (
              <LateMenu
                position="bottom-start"
                prepare={() => void loadItems().catch(() => undefined)}
                button={(menu) => <Options {...menu} view={one} />}
              >
                <ViewItems
                  view={one}
                  asking={asking}
                  deeds={deeds}
                  onName={name}
                  onDelete={() => (one.isShared ? setDeleting(one) : void deeds.remove(one))}
                />
              </LateMenu>
            )}
          </span>
        ))}
      </nav>
      <span className={styles.grow} />
      {isGone && (
        <span className={styles.gone} role="status">
          {t('views.gone')}
        </span>
      )}
      {isChanged && (
        <span className={styles.deeds}>
          {view && (
            <button type="button" className={styles.deed} onClick={() => asking.choose(view.id)}>
              {t('views.reset')}
            </button>
          )}
          {isOwn && view ? (
            <button type="button" className={styles.deed} data-main onClick={() => void deeds.save(view)}>
              {t('views.save')}
            </button>
          ) : (
            <button type="button" className={styles.deed} data-main onClick={() => name('new')}>
              {t('views.saveAs')}
            </button>
          )}
        </span>
      )}
      {(naming || deleting) && (
        <Suspense fallback={<OnItsWay onCancel={close} />}>
          {deleting ? (
            <DeleteViewDialog view={deleting} deeds={deeds} onClose={close} />
          ) : (
            <ViewDialog view={naming === 'rename' ? view : null} deeds={deeds} onClose={close} />
          )}
        </Suspense>
      )}
    </div>
  );
}

/** Null: all there are. */
function Tab({ asking, view }: { asking: Asking; view: SavedView | null }) {
  const { t } = useTranslation('list');
  const me = useMe();
  const nameOf = useViewName();
  const id = view?.id ?? null;
  const { href } = useRouter().buildLocation({ to: '.', search: asking.addressFor(id) as never });
  const isChosen = (asking.view?.id ?? null) === id;
  const name = view ? nameOf(view) : t('views.all');
  const isOthers = view?.owner && view.owner.id !== me.user.id;
  const hints = [
    isOthers && view.owner && t('views.sharedBy', { name: view.owner.name }),
    view?.isDefault && t('views.beginning'),
    view && view.problems.length > 0 && t('views.problems'),
  ].filter(Boolean);
  return (
    <a
      href={href}
      className={styles.tab}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        asking.choose(id);
      }}
      aria-current={isChosen ? 'true' : undefined}
      title={[name, ...hints].join(' · ')}
    >
      {view?.isDefault && <Star size={12} aria-hidden="true" />}
      {view?.owner && view.isShared && <Users size={12} aria-hidden="true" />}
      {view && view.problems.length > 0 && <TriangleAlert size={12} aria-hidden="true" />}
      <span className={styles.name}>{name}</span>
      {isChosen && view && asking.isChanged && (
        <>
          <span className={styles.mark} aria-hidden="true" />
          <span className="visually-hidden">{t('views.changed')}</span>
        </>
      )}
    </a>
  );
}

type OptionsProps = React.ComponentPropsWithRef<'button'> & { view: SavedView };

function Options({ view, ...menu }: OptionsProps) {
  const { t } = useTranslation('list');
  const nameOf = useViewName();
  const label = t('views.options', { name: nameOf(view) });
  return (
    <button {...menu} type="button" className={styles.options} aria-label={label} title={label}>
      <ChevronDown size={13} aria-hidden="true" />
    </button>
  );
}
