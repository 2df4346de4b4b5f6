/** Records that may be the one being typed: to look at, or to take instead, before it is made twice. It stops nobody (R30). */
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatchInput } from '@/gql/graphql';
import { placeOfItem } from '@/lib/placeOfItem';
import type { Pick } from '@/ui/fields/PickField';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import styles from './DuplicatesHint.module.css';
import { duplicatesQuery } from './queries';
import type { Matched } from './sections';
import { useCommonFields } from './useCommonFields';

const TYPING_PAUSE = 250; // ms

type DuplicatesHintProps = {
  kind: Matched;
  /** What was typed, by the fields that it is typed into. */
  typed: Readonly<Record<string, string>>;
  /** What can be done with one instead of making it again. */
  instead?: { label: string; run: (record: Pick) => void } | undefined;
};

export function DuplicatesHint({ kind, typed, instead }: DuplicatesHintProps) {
  const { t } = useTranslation('duplicates');
  const inCommon = useCommonFields(kind);
  const [settled] = useDebouncedValue(JSON.stringify(typed), TYPING_PAUSE);
  const criteria = Object.entries(JSON.parse(settled) as Record<string, string>)
    .filter(([, value]) => value.trim() !== '')
    .map(([field, value]): MatchInput => ({ field, values: [value] }));
  const isAsked = criteria.length > 0;
  const { data } = useQuery({ ...duplicatesQuery(kind, criteria), enabled: isAsked });
  const found = (isAsked && data) || [];
  return (
    // Told from the beginning, so that what comes into it is read out.
    <div role="status">
      {found.length > 0 && (
        <div className={styles.box}>
          <p className={styles.title}>{t('hint.title')}</p>
          <RecordLines>
            {found.map(({ item: { id, number, title }, fields }) => (
              <RecordLine
                key={id}
                title={
                  <Link
                    {...placeOfItem(kind, number)}
                    target="_blank"
                    rel="noopener"
                    title={t('hint.open', { name: title })}
                  >
                    {title}
                  </Link>
                }
                detail={inCommon(fields)}
                action={
                  instead && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`${instead.label}: ${title}`}
                      onClick={() => instead.run({ id, name: title })}
                    >
                      {instead.label}
                    </Button>
                  )
                }
              />
            ))}
          </RecordLines>
        </div>
      )}
    </div>
  );
}
