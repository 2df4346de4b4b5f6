/** What a lead has become, or was: each a link to it, with where it stands and what it is worth, or what it is. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeOfItem } from '@/lib/placeOfItem';
import { Money } from '@/ui/Money';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { StageName } from '@/ui/StageDot';
import { ICONS } from './icons';
import type { Line } from './queries';
import styles from './ResultLines.module.css';

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
          lead={<Sign kind={line.kind} />}
          title={
            <Link
              {...placeOfItem(line.kind, line.number)}
              title={line.title}
              className={styles.link}
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

function Sign({ kind }: Pick<Line, 'kind'>) {
  const Icon = ICONS[kind];
  return <Icon size={18} className={styles.sign} aria-hidden="true" />;
}
