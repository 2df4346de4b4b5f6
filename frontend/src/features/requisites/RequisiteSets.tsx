/** Sets of legal details, the primary one first: read, copied value by value, told anew, deleted. */
import { Copy, Pencil, Trash2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazy } from '@/lib/lazy';
import { IconButton } from '@/ui/IconButton';
import { toast } from '@/ui/toast';
import { NAME } from './draft';
import { useDetailName, useTemplateName } from './names';
import type { RequisiteSet } from './queries';
import styles from './Requisites.module.css';

const RequisitesDialog = lazy(async () => ({
  default: (await import('./RequisitesDialog')).RequisitesDialog,
}));
const DeleteRequisitesDialog = lazy(async () => ({
  default: (await import('./DeleteRequisitesDialog')).DeleteRequisitesDialog,
}));

export type RequisiteSetsProps = {
  owner: { id: string; title: string };
  sets: readonly RequisiteSet[];
  readOnly: boolean;
  /** Its name says what the primary set does, and it keeps that one. */
  isOwn?: boolean;
  isAdding: boolean;
  onAdded: () => void;
  onSaved: () => void;
};

type Asking = { set: RequisiteSet; task: 'edit' | 'delete' };

export function RequisiteSets({
  owner,
  sets,
  readOnly,
  isOwn = false,
  isAdding,
  onAdded,
  onSaved,
}: RequisiteSetsProps) {
  const { t } = useTranslation('requisites');
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const templateName = useTemplateName();
  const close = () => {
    setAsking(undefined);
    onAdded();
  };
  return (
    <div className={styles.sets}>
      {sets.map((set, at) => (
        <article key={set.id} className={styles.set} aria-label={set.legalName}>
          <header className={styles.head}>
            <span className={styles.template}>{templateName(set.template)}</span>
            {at === 0 && sets.length > 1 && <span className={styles.mark}>{t('primary')}</span>}
            <span className={styles.grow} />
            {!readOnly && (
              <>
                <IconButton
                  icon={Pencil}
                  size={14}
                  label={t('edit', { name: set.legalName })}
                  onClick={() => setAsking({ set, task: 'edit' })}
                />
                {!(isOwn && sets.length === 1) && (
                  <IconButton
                    icon={Trash2}
                    size={14}
                    label={t('delete', { name: set.legalName })}
                    onClick={() => setAsking({ set, task: 'delete' })}
                  />
                )}
              </>
            )}
          </header>
          <Details
            values={isOwn && at === 0 ? set.values.filter(({ field }) => field.code !== NAME) : set.values}
          />
        </article>
      ))}
      <Suspense>
        {(isAdding || asking?.task === 'edit') && (
          <RequisitesDialog
            owner={owner}
            set={asking?.set}
            canLead={asking ? sets[0] !== asking.set : sets.length > 0}
            onSaved={onSaved}
            onClose={close}
          />
        )}
        {asking?.task === 'delete' && (
          <DeleteRequisitesDialog set={asking.set} onSaved={onSaved} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}

function Details({ values }: { values: RequisiteSet['values'] }) {
  const { t } = useTranslation('requisites');
  const detailName = useDetailName();
  const copy = async (label: string, value: string) => {
    try {
      await navigator.clipboard.writeText(value);
      toast.success(t('copied', { name: label }));
    } catch {
      toast.error(t('notCopied'));
    }
  };
  if (values.length === 0) return <p className={styles.value}>{t('onlyName')}</p>;
  return (
    <dl className={styles.details}>
      {values.map(({ field, value }) => {
        const label = detailName(field);
        return (
          <div key={field.code} className={styles.detail}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              <span className={styles.text}>{value}</span>
              <IconButton
                icon={Copy}
                size={13}
                className={styles.copy}
                label={t('copy', { name: label })}
                onClick={() => void copy(label, value)}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
