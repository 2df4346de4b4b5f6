/** The keys that programs use in this person's name: made, seen once, revoked. */
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
import styles from './ProfilePage.module.css';
import { type ApiToken, apiTokensQuery, revokeApiToken } from './queries';

export function ApiTokens() {
  const { t } = useTranslation(['profile', 'common']);
  const format = useFormat();
  const queryClient = useQueryClient();
  const query = useQuery(apiTokensQuery);
  const [adding, setAdding] = useState(false);
  const revoke = useMutation({
    mutationFn: ({ id }: ApiToken) => revokeApiToken(id),
    onSuccess: (_, { name }) => {
      toast.success(t('tokens.revoked', { name }));
      return queryClient.invalidateQueries({ queryKey: apiTokensQuery.queryKey });
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
      <p className={styles.hint}>{t('tokens.text')}</p>
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
      {adding && <ApiTokenDialog onClose={() => setAdding(false)} />}
    </Section>
  );
}
