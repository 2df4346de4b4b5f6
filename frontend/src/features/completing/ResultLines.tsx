/** What a lead has become, or was: each a link to it, with where it stands and what it is worth, or what it is. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeOfItem } from '@/lib/placeOfItem';
import { Money } from '@/ui/Money';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { StageName } from '@/ui/StageDot';
import type { Line } from './queries';

type ResultLinesProps = {
  lines: readonly Line[];
  /** One of the links is followed. */
  onFollow?: () => void;
};

export function ResultLines({ lines, onFollow }: ResultLinesProps) {
  const { t } = useTranslation('completing');
  return (
    <RecordLines>
      {lines.map((line) => (
        <RecordLine
          key={line.id}
          title={
            <Link
              {...placeOfItem(line.kind, line.number)}
              title={line.title}
              data-autofocus
              {...(onFollow && { onClick: onFollow })}
            >
              {line.title}
            </Link>
          }
          detail={
            <>
              {line.kind !== 'LEAD' && t(`target.${line.kind}`)}
              {line.kind === 'DEAL' && <span aria-hidden="true"> · </span>}
              {'stage' in line && <StageName {...line.stage} />}
            </>
          }
          end={'amount' in line && <Money value={line.amount} />}
        />
      ))}
    </RecordLines>
  );
}
