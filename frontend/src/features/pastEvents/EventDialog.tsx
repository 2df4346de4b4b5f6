/** Tells what took place with one record or many: of which kind it was, when, and what there is to say (R60). */
import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePickListSource } from '@/features/pickLists';
import { useMe } from '@/features/session';
import { fromWall, toWall } from '@/lib/zonedTime';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { usePicks } from '@/ui/fields/PickField';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import { addEvent } from './queries';

type EventDialogProps = { title: string; itemIds: readonly string[]; onClose: () => void };

export function EventDialog({ title, itemIds, onClose }: EventDialogProps) {
  const { t } = useTranslation(['record', 'common']);
  const { timeZone } = useMe();
  const types = usePicks(usePickListSource('EVENT_TYPE'), '');
  const now = toWall(new Date(), timeZone);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { typeId: '', at: now, text: '' },
    submit: ({ typeId, at, text }) =>
      addEvent({
        itemIds: [...itemIds],
        typeId: typeId || (types.data?.[0]?.id ?? ''),
        at: fromWall(at, timeZone).toISOString(),
        text,
      }),
    onDone: ({ toldIds, notFoundIds }) => {
      onClose();
      if (toldIds.length > 0) toast.success(t('event.told', { count: toldIds.length }));
      if (notFoundIds.length > 0) toast.error(t('event.skipped', { count: notFoundIds.length }));
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="sm">
          <NativeSelect
            label={t('event.type')}
            data={(types.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('typeId')}
          />
          <TextInput
            label={t('event.at')}
            type="datetime-local"
            required
            max={now}
            {...form.getInputProps('at')}
          />
          <Textarea
            label={t('event.text')}
            required
            autosize
            minRows={3}
            maxRows={12}
            maxLength={20_000}
            data-autofocus
            {...form.getInputProps('text')}
          />
          <FormFoot
            problem={problem}
            sending={sending}
            submit={t('event.add')}
            disabled={!types.data?.length || !form.values.at || !form.values.text.trim()}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
