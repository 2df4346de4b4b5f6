/** Shuts somebody out, after asking who takes over what they look after. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleSource } from '@/features/people';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import { Tick } from '@/ui/Tick';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CompanyPage.module.css';
import { deactivateUser, responsibilitiesQuery, STAFF, type StaffMember } from './queries';

export function DeactivateDialog({ person, onClose }: { person: StaffMember; onClose: () => void }) {
  const { t } = useTranslation(['staff', 'common']);
  const queryClient = useQueryClient();
  const workload = useQuery(responsibilitiesQuery(person.id));
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { successorId: null as Pick | null, reassignActivities: true },
    submit: ({ successorId, reassignActivities }) =>
      deactivateUser(person.id, successorId?.id ?? null, reassignActivities),
    onDone: () => {
      toast.success(t('deactivatedNow', { name: person.name }));
      void queryClient.invalidateQueries({ queryKey: STAFF });
      onClose();
    },
  });
  return (
    <Dialog title={t('deactivatePerson', { name: person.name })} onClose={onClose}>
      <Loaded query={workload} compact skeleton={<SkeletonRows rows={3} height="36px" />}>
        {({ items, openActivities }) => {
          const theirs = items.filter(({ count }) => count > 0);
          const hasItems = theirs.length > 0;
          return (
            <FormStack onSubmit={onSubmit}>
              <p className={styles.hint}>{t('deactivateText')}</p>
              {(hasItems || openActivities > 0) && (
                <>
                  <ul className={styles.load}>
                    {theirs.map(({ kind, count }) => (
                      <li key={kind}>{t(`load.${kind}`, { count })}</li>
                    ))}
                    {openActivities > 0 && <li>{t('load.ACTIVITY', { count: openActivities })}</li>}
                  </ul>
                  <Picker
                    label={t('successor')}
                    source={peopleSource}
                    exclude={[person.id]}
                    value={form.values.successorId}
                    error={form.errors.successorId}
                    onChange={(chosen) => form.setFieldValue('successorId', chosen)}
                  />
                  {openActivities > 0 && (
                    <Tick
                      label={t('activitiesToo')}
                      checked={form.values.reassignActivities}
                      onChange={({ currentTarget }) =>
                        form.setFieldValue('reassignActivities', currentTarget.checked)
                      }
                    />
                  )}
                </>
              )}
              <FormFoot
                problem={problem}
                sending={sending}
                submit={t('deactivate')}
                tone="danger"
                disabled={hasItems && !form.values.successorId}
                onCancel={onClose}
              />
            </FormStack>
          );
        }}
      </Loaded>
    </Dialog>
  );
}
