/** Importing: a file is chosen, its columns are told what they fill, rows are tried, and all is imported (R77, R78). */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState, NoAccess } from '@/ui/ErrorState';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/Skeleton';
import { ChooseFile } from './ChooseFile';
import { Chosen } from './Chosen';
import { EarlierImports } from './EarlierImports';
import styles from './importing.module.css';
import { type ImportedKind, importRightsQuery, importStateQuery } from './queries';
import { Running } from './Running';

export const KINDS = { companies: 'COMPANY', contacts: 'CONTACT', deals: 'DEAL' } as const;
export type What = keyof typeof KINDS;

export function ImportPage({ what, file }: { what: What; file?: string | undefined }) {
  const { t } = useTranslation(['importing', 'common']);
  const rights = useQuery(importRightsQuery);
  const kind: ImportedKind = KINDS[what];
  return (
    <>
      <PageHeader title={t(`title.${what}`)} back={{ to: `/${what}`, label: t(`back.${what}`) }} />
      <PageBody>
        <div className={styles.page}>
          {rights.error && !rights.data ? (
            <ErrorState error={rights.error} onRetry={() => void rights.refetch()} />
          ) : !rights.data ? (
            <Waiting />
          ) : rights.data.includes(kind) ? (
            <Steps key={file ?? what} what={what} file={file} />
          ) : (
            <NoAccess />
          )}
        </div>
      </PageBody>
    </>
  );
}

function Steps({ what, file }: { what: What; file: string | undefined }) {
  const navigate = useNavigate();
  const go = (next?: string) =>
    void navigate({ to: '/import/$what', params: { what }, search: next ? { file: next } : {} });
  if (file) return <Import id={file} what={what} onAgain={() => go()} />;
  return (
    <>
      <ChooseFile kind={KINDS[what]} onChosen={go} />
      <EarlierImports kind={KINDS[what]} onOpen={go} />
    </>
  );
}

/** A file that is not begun is still to be told what it is; then it runs, or is over. */
function Import({ id, what, onAgain }: { id: string; what: What; onAgain: () => void }) {
  const state = useQuery(importStateQuery(id));
  if (state.error && !state.data)
    return <ErrorState error={state.error} onRetry={() => void state.refetch()} />;
  if (!state.data) return <Waiting />;
  if (state.data.isBegun) return <Running file={state.data} what={what} onAgain={onAgain} />;
  return <Chosen id={id} name={state.data.name} what={what} onAgain={onAgain} />;
}

export function Waiting() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <span className="visually-hidden">{t('states.loading')}</span>
      <SkeletonRows rows={6} height="44px" />
    </div>
  );
}
