/** Importing: a file is chosen, its columns are told what they fill, rows are tried, and all is imported (R77, R78). */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState, NoAccess } from '@/ui/ErrorState';
import { MissingPage } from '@/ui/MissingPage';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/Skeleton';
import { ChooseFile } from './ChooseFile';
import { Chosen } from './Chosen';
import { EarlierImports } from './EarlierImports';
import styles from './importing.module.css';
import { type ImportState, importRightsQuery, importStateQuery } from './queries';
import { Running } from './Running';
import { type ImportedKind, kindAt, SECTIONS } from './sections';
import { useStepHead } from './useStepHead';

/** `what` is the section as the address calls it. */
export function ImportPage({ what, file }: { what: string; file?: string | undefined }) {
  const kind = kindAt(what);
  return kind ? <ImportOf kind={kind} file={file} /> : <MissingPage />;
}

function ImportOf({ kind, file }: { kind: ImportedKind; file: string | undefined }) {
  const { t } = useTranslation(['importing', 'common']);
  const rights = useQuery(importRightsQuery);
  const what = SECTIONS[kind];
  return (
    <>
      <PageHeader title={t(`title.${what}`)} back={{ to: `/${what}`, label: t(`back.${what}`) }} />
      <PageBody>
        {rights.error && !rights.data ? (
          <ErrorState error={rights.error} onRetry={() => void rights.refetch()} />
        ) : !rights.data ? (
          <Waiting />
        ) : rights.data.includes(kind) ? (
          <Steps key={kind} kind={kind} file={file} />
        ) : (
          <NoAccess />
        )}
      </PageBody>
    </>
  );
}

/** A file that is not begun is still to be told what it is; then it runs, or is over. */
function Steps({ kind, file }: { kind: ImportedKind; file: string | undefined }) {
  const what = SECTIONS[kind];
  const navigate = useNavigate();
  const go = (next?: string) =>
    void navigate({ to: '/import/$what', params: { what }, search: next ? { file: next } : {} });
  const state = useQuery({ ...importStateQuery(file ?? ''), enabled: file !== undefined });
  const head = useStepHead(file ? state.data && `${file} ${stepOf(state.data)}` : 'file');
  return (
    <div ref={head} tabIndex={-1} className={styles.page}>
      {!file ? (
        <>
          <ChooseFile kind={kind} onChosen={go} />
          <EarlierImports kind={kind} onOpen={go} />
        </>
      ) : state.error && !state.data ? (
        <ErrorState error={state.error} onRetry={() => void state.refetch()} />
      ) : !state.data ? (
        <Waiting />
      ) : state.data.isBegun ? (
        <Running key={file} file={state.data} what={what} onAgain={() => go()} />
      ) : (
        <Chosen key={file} file={state.data} what={what} onAgain={() => go()} />
      )}
    </div>
  );
}

/** What each brings stands in another place than what one has pressed. */
const stepOf = ({ isBegun, job, undoJob }: ImportState) => [isBegun, job?.state, undoJob?.state].join(' ');

export function Waiting() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <span className="visually-hidden">{t('states.loading')}</span>
      <SkeletonRows rows={6} height="44px" />
    </div>
  );
}
