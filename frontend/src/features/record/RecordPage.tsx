/** A record on a page of its own: what it is at the left, what happens with it at the right. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { RecordPageSkeleton } from '@/ui/RecordPageSkeleton';
import { RecordColumns } from '@/ui/Section';
import { Bone } from '@/ui/Skeleton';
import { useNarrow } from '@/ui/usePhone';
import { ItemPresence } from './ItemPresence';
import { RecordHappening } from './LateHappening';
import { RecordBadges } from './RecordBadges';
import { RecordLoaded } from './RecordLoaded';
import styles from './RecordPage.module.css';
import type { RecordKind, Shown } from './recordKind';
import { useMovedOn } from './useMovedOn';

function HeadSkeleton() {
  return (
    <div className={`${styles.head} ${styles.bones}`} aria-hidden="true">
      <Bone width="min(260px, 60%)" height={18} />
      <Bone width={140} />
      <Bone height={6} />
      <Bone width={150} height="var(--control)" />
    </div>
  );
}

type RecordPageProps<R extends Shown> = { kind: RecordKind<R>; number: number };

export function RecordPage<R extends Shown>({ kind, number }: RecordPageProps<R>) {
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const query = useQuery(kind.query(number));
  const record = query.data;
  useMovedOn(number, record?.number ?? number);
  const { one, all, titled, home = kind.section } = kind.useNames(number);
  const toAll = () => void navigate({ to: home });
  return (
    <>
      <PageHeader
        title={titled ? one : (record?.title ?? one)}
        {...(record && { tab: record.title })}
        back={{ to: home, label: all }}
        aside={
          record && (
            <>
              <RecordBadges itemId={record.id} />
              <ItemPresence itemId={record.id} />
            </>
          )
        }
        actions={record && kind.menu(record, toAll)}
      />
      <PageBody>
        <RecordLoaded
          kind={kind}
          query={query}
          skeleton={
            <>
              {titled && <HeadSkeleton />}
              <RecordPageSkeleton />
            </>
          }
          onLeave={toAll}
        >
          {(shown, { head, about, related }) => (
            <>
              {head && <div className={styles.head}>{head}</div>}
              {isNarrow ? (
                <RecordHappening record={shown} kind={kind} related={related} about={about} />
              ) : (
                <RecordColumns
                  about={about}
                  happening={<RecordHappening record={shown} kind={kind} related={related} />}
                />
              )}
            </>
          )}
        </RecordLoaded>
      </PageBody>
    </>
  );
}
