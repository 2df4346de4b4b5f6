/** Which others the record shown may be: to look at, to merge with it, or to tell apart. Nothing where there are none (R30). */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EqualNot } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OnItsWay } from '@/lib/commands/ahead';
import { placeOfItem } from '@/lib/placeOfItem';
import { IconButton } from '@/ui/IconButton';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { MergeDialog } from '.';
import { duplicatesOfQuery } from './queries';
import type { Matched } from './sections';
import { useCommonFields } from './useCommonFields';
import { useTellingApart } from './useTellingApart';

type RecordDuplicatesProps = {
  kind: Matched;
  record: { id: string; version: number; access: { canUpdate: boolean; canDelete: boolean } };
};

export function RecordDuplicates({ kind, record: { id, version, access } }: RecordDuplicatesProps) {
  const { t } = useTranslation('duplicates');
  const inCommon = useCommonFields(kind);
  const tell = useTellingApart(kind);
  const [twin, merge] = useState<string | null>(null);
  const found = useQuery(duplicatesOfQuery(kind, id, version)).data ?? [];
  const close = () => merge(null);
  return (
    <>
      {found.length > 0 && (
        <Section title={t('hint.beside')} count={found.length}>
          <RecordLines>
            {found.map(({ item, fields }) => (
              <RecordLine
                key={item.id}
                title={
                  <Link {...placeOfItem(kind, item.number)} title={item.title}>
                    {item.title}
                  </Link>
                }
                detail={inCommon(fields)}
                action={
                  <>
                    <IconButton
                      icon={EqualNot}
                      label={`${t('apart.one')}: ${item.title}`}
                      onClick={() => void tell([id, item.id], true)}
                    />
                    {[access, item.access].every((may) => may.canUpdate && may.canDelete) && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={`${t('merge.open')} ${item.title}`}
                        onClick={() => merge(item.id)}
                      >
                        {t('merge.open')}
                      </Button>
                    )}
                  </>
                }
              />
            ))}
          </RecordLines>
        </Section>
      )}
      {twin && (
        <Suspense fallback={<OnItsWay onCancel={close} />}>
          <MergeDialog kind={kind} ids={[id, twin]} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
