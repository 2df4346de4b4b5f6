/** A set of legal details is added to its owner, or told anew, by the form that its template makes. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { beingDone, offerUndo } from '@/features/undo';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import { Tick } from '@/ui/Tick';
import { useServerForm } from '@/ui/useServerForm';
import { draftOf, givenBy } from './draft';
import {
  type RequisiteSet,
  type RequisiteTemplate,
  requisiteTemplatesQuery,
  saveRequisites,
} from './queries';
import { RequisiteInputs } from './RequisiteInputs';

export type RequisitesDialogProps = {
  owner: { id: string; title: string };
  set: RequisiteSet | undefined;
  /** Whether it can be put before another one. */
  canLead: boolean;
  onSaved: () => void;
  onClose: () => void;
};

export function RequisitesDialog(props: RequisitesDialogProps) {
  const { t } = useTranslation('requisites');
  const query = useQuery(requisiteTemplatesQuery);
  const { set, onClose } = props;
  return (
    <Dialog title={set ? t('edit', { name: set.legalName }) : t('add')} onClose={onClose}>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={6} height="52px" />}>
        {(templates) => <Form {...props} templates={templates} />}
      </Loaded>
    </Dialog>
  );
}

type FormProps = RequisitesDialogProps & { templates: readonly RequisiteTemplate[] };

function Form({ owner, set, canLead, templates, onSaved, onClose }: FormProps) {
  const { t } = useTranslation(['requisites', 'common']);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: draftOf(templates, set, owner.title),
    submit: async (draft) => {
      const asked = saveRequisites(owner.id, givenBy(draft, templates), set);
      offerUndo(await beingDone(asked), t(set ? 'changedOf' : 'addedTo', owner), { onReversed: onSaved });
    },
    onDone: () => {
      onSaved();
      onClose();
    },
  });
  return (
    <FormStack onSubmit={onSubmit}>
      <RequisiteInputs form={form} templates={templates} set={set} />
      {canLead && (
        <Tick
          label={t('makePrimary')}
          checked={form.values.isPrimary}
          onChange={({ currentTarget }) => form.setFieldValue('isPrimary', currentTarget.checked)}
        />
      )}
      <FormFoot
        problem={problem}
        sending={sending}
        submit={t(set ? 'common:actions.save' : 'common:actions.add')}
        onCancel={onClose}
      />
    </FormStack>
  );
}
