/** “Created from lead …”, on the page of what was made (R29). Nothing where there is none that the reader sees. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { placeOfItem } from '@/lib/placeOfItem';
import styles from './CompleteLead.module.css';
import { sourceLeadQuery } from './queries';

export function SourceLead({ id }: { id: string }) {
  const { t } = useTranslation('completing');
  const { data: lead } = useQuery(sourceLeadQuery(id));
  if (!lead) return null;
  return (
    <p className={styles.source}>
      <Trans
        t={t}
        i18nKey="source"
        values={{ title: lead.title }}
        components={{ lead: <Link {...placeOfItem('lead', lead.number)} /> }}
      />
    </p>
  );
}
