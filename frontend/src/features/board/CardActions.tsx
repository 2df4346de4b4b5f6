/** What a mouse finds on a card it rests on: call, write, plan, open apart. By keys and by touch the menu has the same (B51). */
import { CalendarPlus, ExternalLink, type LucideIcon, Mail, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStagedKind } from '@/features/staged';
import type { CommandId } from '@/lib/commands/catalog';
import { commands } from '@/lib/commands/registry';
import type { Card } from '@/live/board/board';
import styles from './CardActions.module.css';

const ACTIONS: readonly [CommandId, LucideIcon][] = [
  ['call', Phone],
  ['mail', Mail],
  ['activity', CalendarPlus],
];

export function CardActions({ card }: { card: Card }) {
  const { t } = useTranslation('commands');
  const { places } = useStagedKind();
  return (
    <div className={styles.actions}>
      {ACTIONS.map(
        ([id, Icon]) =>
          commands.isEnabled(id, card.id) && (
            <button
              key={id}
              type="button"
              className={styles.action}
              tabIndex={-1}
              aria-label={t(`label.${id}`)}
              title={t(`label.${id}`)}
              onClick={() => commands.run(id, { subject: card.id })}
            >
              <Icon size={14} aria-hidden="true" />
            </button>
          ),
      )}
      <a
        className={styles.action}
        href={places.item(card.number)}
        target="_blank"
        rel="noreferrer"
        tabIndex={-1}
        aria-label={t('label.openTab')}
        title={t('label.openTab')}
      >
        <ExternalLink size={14} aria-hidden="true" />
      </a>
    </div>
  );
}
