/** Closes a deal as won or lost; a lost one may say why, and what is still open on it may be completed with it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lossReasonsSource } from '@/features/pickLists';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { StageName } from '@/ui/StageDot';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CloseDealDialog.module.css';
import { closeDeal, type Deal, dealQuery } from './dealQueries';
import { activitiesQuery } from './queries';
import { isClosed, type Stage } from './stages';
import { useDealRefetch } from './useDeal';

type CloseDealDialogProps = { deal: Deal; proposed: Stage; onClose: () => void };

export function CloseDealDialog({ deal, proposed, onClose }: CloseDealDialogProps) {
  const { t } = useTranslation(['record', 'common']);
  const queryClient = useQueryClient();
  const refetch = useDealRefetch(deal);
  const open = useQuery(activitiesQuery(deal.id)).data?.open.totalCount ?? 0;
  const ends = deal.pipeline.stages.filter(isClosed);
  const { form, onSubmit, sending, problem, code } = useServerForm({
    initialValues: { stageId: proposed.id, lossReasonId: null as Pick | null, closeActivities: false },
    submit: async ({ stageId, lossReasonId, closeActivities }) => {
      try {
        const input = { closeActivities, ...(lossReasonId && { lossReasonId: lossReasonId.id }) };
        return await closeDeal(deal, { stageId, input });
      } catch (error) {
        await refetch();
        throw error;
      }
    },
    onDone: (closed) => {
      queryClient.setQueryData(dealQuery(deal.number).queryKey, closed);
      void refetch();
      toast.success(t('close.done', { title: deal.title, stage: closed.stage.name }));
      onClose();
    },
  });
  const chosen = ends.find(({ id }) => id === form.values.stageId);
  return (
    <Dialog title={t('close.title')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <fieldset className={styles.ends}>
          <legend className="visually-hidden">{t('close.outcome')}</legend>
          {ends.map((stage) => (
            <label key={stage.id} className={styles.end}>
              <input
                type="radio"
                name="stage"
                checked={stage.id === form.values.stageId}
                onChange={() => form.setFieldValue('stageId', stage.id)}
              />
              <StageName {...stage} />
            </label>
          ))}
        </fieldset>
        {chosen?.semantics === 'FAILURE' && (
          <Picker
            source={lossReasonsSource}
            label={t('fields.lossReason')}
            placeholder={t('close.reason')}
            value={form.values.lossReasonId}
            onChange={(reason) => form.setFieldValue('lossReasonId', reason)}
            error={form.errors.lossReasonId}
          />
        )}
        {open > 0 && (
          <label className={styles.end}>
            <input type="checkbox" {...form.getInputProps('closeActivities', { type: 'checkbox' })} />
            {t('close.activities', { count: open })}
          </label>
        )}
        <FormFoot
          problem={code === 'STALE_VERSION' ? t('deal.conflict', { name: t('deal.someone') }) : problem}
          sending={sending}
          submit={t('close.submit')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
