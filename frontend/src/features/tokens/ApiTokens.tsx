/** The keys that programs use in somebody's name: made, seen once, revoked. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { toast } from '@/ui/toast';
import { ApiTokenDialog } from './ApiTokenDialog';
import { type ApiToken, apiTokensQuery, revokeApiToken } from './queries';
import styles from './tokens.module.css';

type ApiTokensProps = {
  /** Whose they are; one's own without. */
  service?: { id: string; name: string };
};

export function ApiTokens({ service }: ApiTokensProps) {
  const serviceId = service?.id ?? null;
  const { t } = useTranslation(['profile', 'common']);
  const format = useFormat();
  const queryClient = useQueryClient();
  const query = useQuery(apiTokensQuery(serviceId));
  const [adding, setAdding] = useState(false);
  const revoke = useMutation({
    mutationFn: ({ id }: ApiToken) => revokeApiToken(id, serviceId),
    onSuccess: (_, { name }) => {
      toast.success(t('tokens.revoked', { name }));
      return queryClient.invalidateQueries({ queryKey: apiTokensQuery(serviceId).queryKey });
    },
    onError: (error) => toast.error(explain(error)),
  });
  const detail = ({ scopes, createdAt, lastUsedAt, expiresAt }: ApiToken) =>
    [
      scopes && t('tokens.limited'),
      t('tokens.created', { date: format.dateOfInstant(createdAt) }),
      lastUsedAt ? t('tokens.used', { when: format.relative(lastUsedAt) }) : t('tokens.neverUsed'),
      expiresAt && t('tokens.expires', { date: format.dateOfInstant(expiresAt) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Section
      title={t('tokens.title')}
      action={<IconButton icon={Plus} label={t('tokens.new')} onClick={() => setAdding(true)} />}
    >
      <p className={styles.hint}>{service ? t('tokens.textOf', { name: service.name }) : t('tokens.text')}</p>
      <Loaded query={query} compact skeleton={<SkeletonRows rows={2} height="44px" />}>
        {(tokens) =>
          tokens.length === 0 ? (
            <EmptyState compact title={t('tokens.none')} />
          ) : (
            <RecordLines>
              {tokens.map((token) => (
                <RecordLine
                  key={token.id}
                  title={token.name}
                  detail={detail(token)}
                  action={
                    <IconButton
                      icon={Trash2}
                      size={14}
                      label={t('tokens.revoke', { name: token.name })}
                      disabled={revoke.isPending}
                      onClick={() => revoke.mutate(token)}
                    />
                  }
                />
              ))}
            </RecordLines>
          )
        }
      </Loaded>
      {adding && <ApiTokenDialog serviceId={serviceId} onClose={() => setAdding(false)} />}
    </Section>
  );
}
