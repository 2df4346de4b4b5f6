/** Programs with accounts of their own: they outlast whoever set them up, and come in by tokens alone. */
import { TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound, Plus, Power, PowerOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiTokens } from '@/features/tokens';
import { explain } from '@/lib/failure';
import { Dialog } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import { createService, deactivateUser, reactivateUser, type Service, servicesQuery } from './queries';

export function Programs() {
  const { t } = useTranslation(['staff', 'common']);
  const queryClient = useQueryClient();
  const query = useQuery(servicesQuery);
  const [asking, setAsking] = useState<Service | 'new' | null>(null);
  const switching = useMutation({
    mutationFn: ({ id, isActive }: Service) =>
      isActive ? deactivateUser(id, null, false) : reactivateUser(id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: servicesQuery.queryKey }),
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <Section
      title={t('programs')}
      count={query.data?.length}
      action={<IconButton icon={Plus} label={t('newProgram')} onClick={() => setAsking('new')} />}
    >
      <Loaded query={query} compact skeleton={<SkeletonRows rows={1} height="44px" />}>
        {(services) =>
          services.length === 0 ? (
            <EmptyState compact title={t('noPrograms')}>
              {t('noProgramsText')}
            </EmptyState>
          ) : (
            <RecordLines>
              {services.map((service) => (
                <RecordLine
                  key={service.id}
                  title={service.name}
                  detail={service.isActive ? undefined : t('deactivated')}
                  action={
                    <>
                      {service.isActive && (
                        <IconButton
                          icon={KeyRound}
                          size={14}
                          label={t('tokensOf', { name: service.name })}
                          onClick={() => setAsking(service)}
                        />
                      )}
                      <IconButton
                        icon={service.isActive ? PowerOff : Power}
                        size={14}
                        label={`${t(service.isActive ? 'deactivate' : 'reactivate')}: ${service.name}`}
                        disabled={switching.isPending}
                        onClick={() => switching.mutate(service)}
                      />
                    </>
                  }
                />
              ))}
            </RecordLines>
          )
        }
      </Loaded>
      {asking === 'new' && <ProgramDialog onClose={() => setAsking(null)} onDone={setAsking} />}
      {asking && asking !== 'new' && (
        <Dialog title={t('tokensOf', { name: asking.name })} onClose={() => setAsking(null)}>
          <ApiTokens service={asking} />
        </Dialog>
      )}
    </Section>
  );
}

/** A program without a token can do nothing: what follows is its tokens. */
function ProgramDialog({ onClose, onDone }: { onClose: () => void; onDone: (service: Service) => void }) {
  const { t } = useTranslation(['staff', 'common']);
  const queryClient = useQueryClient();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { name: '' },
    submit: ({ name }) => createService(name),
    onDone: (service) => {
      void queryClient.invalidateQueries({ queryKey: servicesQuery.queryKey });
      onDone(service);
    },
  });
  return (
    <Dialog title={t('newProgram')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('name')}
          description={t('programHint')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t('common:actions.create')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
