/** What a lead has become, each a link to it. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeOfItem } from '@/lib/placeOfItem';
import { RecordLine, RecordLines } from '@/ui/RecordLines';

type Line = { id: string; number: number; title: string };

type ResultLinesProps = {
  deal?: Line | null | undefined;
  contact?: Line | null | undefined;
  company?: Line | null | undefined;
  /** One of the links is followed. */
  onFollow?: () => void;
};

export function ResultLines({ deal, contact, company, onFollow }: ResultLinesProps) {
  const { t } = useTranslation('completing');
  const lines = [
    { kind: 'DEAL', line: deal },
    { kind: 'CONTACT', line: contact },
    { kind: 'COMPANY', line: company },
  ] as const;
  return (
    <RecordLines>
      {lines.map(
        ({ kind, line }) =>
          line && (
            <RecordLine
              key={line.id}
              title={
                <Link
                  {...placeOfItem(kind, line.number)}
                  title={line.title}
                  data-autofocus
                  {...(onFollow && { onClick: onFollow })}
                >
                  {line.title}
                </Link>
              }
              detail={t(`target.${kind}`)}
            />
          ),
      )}
    </RecordLines>
  );
}
