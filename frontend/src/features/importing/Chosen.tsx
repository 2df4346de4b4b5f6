/** A file before it is imported: what its columns fill, what becomes of what is there already; then some rows are tried. */
import { Button } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReadingInput } from '@/gql/graphql';
import { fieldName } from '@/lib/fieldName';
import { uuid } from '@/lib/uuid';
import { ErrorState } from '@/ui/ErrorState';
import { Section } from '@/ui/Section';
import { Columns } from './Columns';
import { type Choices, firstChoices, missingOf, planOf } from './choices';
import { Defaults } from './Defaults';
import { Waiting } from './ImportPage';
import styles from './importing.module.css';
import { Options } from './Options';
import {
  IMPORTS,
  type ImportFileState,
  type ImportShown,
  importFileQuery,
  importStateQuery,
  runImport,
} from './queries';
import { ReadingOptions } from './ReadingOptions';
import type { What } from './sections';
import { Trial } from './Trial';
import { useReasons } from './useReasons';

type ChosenProps = { file: ImportFileState; what: What; onAgain: () => void };

export function Chosen({ file: known, what, onAgain }: ChosenProps) {
  const { t } = useTranslation('importing');
  const { explained } = useReasons();
  const [reading, setReading] = useState<ImportReadingInput>({ hasHeader: true });
  const file = useQuery({ ...importFileQuery(known.id, reading), placeholderData: keepPreviousData });
  /** What was read last, and how: it stays when the file can't be read as it is chosen then. */
  const [read, setRead] = useState<{ shown: ImportShown; reading: ImportReadingInput } | null>(null);
  if (file.data && !file.isPlaceholderData && file.data !== read?.shown)
    setRead({ shown: file.data, reading });
  const again = (
    <Button variant="default" onClick={onAgain}>
      {t('other')}
    </Button>
  );
  return (
    <>
      <Section title={known.name} action={again}>
        {read && (
          <ReadingOptions
            shown={read.shown}
            reading={file.error ? read.reading : reading}
            onChange={setReading}
          />
        )}
        {file.error && read && (
          <p className={styles.problem} role="alert">
            {explained(file.error)}
          </p>
        )}
      </Section>
      {read ? (
        <Planning
          key={columnsOf(read.shown)}
          {...read}
          file={known}
          what={what}
          isReading={file.isPlaceholderData}
        />
      ) : file.error ? (
        <ErrorState error={file.error} onRetry={() => void file.refetch()} />
      ) : (
        <Waiting />
      )}
    </>
  );
}

/** Begun anew where they are other ones: names and rows that are only read otherwise keep what they fill. */
const columnsOf = ({ reading: { sheet, columns } }: ImportShown) =>
  JSON.stringify([sheet, columns.map(({ place }) => place)]);

type PlanningProps = {
  file: ImportFileState;
  shown: ImportShown;
  reading: ImportReadingInput;
  what: What;
  /** It is being read otherwise: what is shown is over in a moment. */
  isReading: boolean;
};

function Planning({ file, shown, reading, what, isReading }: PlanningProps) {
  const { t } = useTranslation(['importing', 'record', 'common']);
  const { explained } = useReasons();
  const queryClient = useQueryClient();
  const [choices, setChoices] = useState<Choices>(() => firstChoices(shown));
  const [isTried, setTried] = useState(false);
  const heading = useRef<HTMLDivElement>(null);
  const plan = useMemo(() => planOf(shown, choices, reading), [shown, choices, reading]);
  const missing = missingOf(shown, choices);
  const choose = (next: Partial<Choices>) => setChoices((now) => ({ ...now, ...next }));
  const key = useRef(uuid());
  const run = useMutation({
    mutationFn: () => runImport(shown.id, plan, key.current),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: importStateQuery(shown.id).queryKey });
      void queryClient.invalidateQueries({ queryKey: [...IMPORTS, 'list'] });
    },
  });
  // Each step begins at its head, for those who see the page and those who hear it.
  const wasTried = useRef(isTried);
  useEffect(() => {
    if (wasTried.current === isTried) return;
    wasTried.current = isTried;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isTried]);
  return (
    <div ref={heading} tabIndex={-1} className={styles.step}>
      {isTried ? (
        <Trial file={file} shown={shown} plan={plan} />
      ) : (
        <>
          <Columns shown={shown} choices={choices} onChange={choose} />
          <Options shown={shown} choices={choices} what={what} onChange={choose} />
          <Defaults shown={shown} choices={choices} onChange={choose} />
        </>
      )}
      <div className={styles.foot}>
        {run.error && (
          <p className={styles.problem} role="alert">
            {explained(run.error)}
          </p>
        )}
        {missing.length > 0 && (
          <p className={styles.problem}>
            {t('missing', { fields: missing.map((code) => fieldName(code, t)).join(', ') })}
          </p>
        )}
        {isTried && (
          <Button variant="default" onClick={() => setTried(false)}>
            {t('change')}
          </Button>
        )}
        {isTried ? (
          <Button loading={run.isPending} disabled={isReading} onClick={() => run.mutate()}>
            {t('run')}
          </Button>
        ) : (
          <Button disabled={isReading || missing.length > 0} onClick={() => setTried(true)}>
            {t('try')}
          </Button>
        )}
      </div>
    </div>
  );
}
