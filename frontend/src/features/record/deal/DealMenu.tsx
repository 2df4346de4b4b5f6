/** What can be done with a deal as a whole: copied, deleted, asked about. */
import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Copy, Ellipsis, Link as LinkIcon, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAccessQuestion } from '@/features/access';
import { beingDone, offerUndo } from '@/features/undo';
import { explain } from '@/lib/failure';
import { IconButton } from '@/ui/IconButton';
import { toast } from '@/ui/toast';
import { copyDeal, DEALS, type Deal } from './dealQueries';
import { useDealDeletion } from './useDeal';

type DealMenuProps = {
  deal: Deal;
  /** Leaves what shows the deal: it is gone. */
  onGone: () => void;
};

export function DealMenu({ deal, onGone }: DealMenuProps) {
  const { t } = useTranslation(['record', 'common']);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { id, number, title, access } = deal;
  const open = (other: number) => navigate({ to: '/deals/$number', params: { number: String(other) } });
  const question = useAccessQuestion(deal);
  const deletion = useDealDeletion(deal, onGone);
  const copy = useMutation({
    mutationFn: () => beingDone(copyDeal(id)),
    onSuccess: ({ operationId, deal: made }) => {
      const refetch = () => void queryClient.invalidateQueries({ queryKey: DEALS });
      const slot = `made ${operationId}`;
      const said = t('deal.copied', { title: made?.title ?? title });
      refetch();
      offerUndo(operationId, said, {
        isQuiet: true,
        onReversed: () => {
          toast.clear(slot);
          refetch();
        },
      });
      const show = made ? { label: t('deal.show'), run: () => void open(made.number) } : undefined;
      toast.success(said, show, slot);
    },
    onError: (error) => {
      toast.error(explain(error));
    },
  });
  const copyLink = async () => {
    await navigator.clipboard.writeText(`${window.location.origin}/deals/${number}`);
    toast.success(t('common:actions.copied'));
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton icon={Ellipsis} label={t('common:actions.more')} />
        </Menu.Target>
        <Menu.Dropdown>
          {window.isSecureContext && (
            <Menu.Item leftSection={<LinkIcon size={14} />} onClick={() => void copyLink()}>
              {t('deal.copyLink')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<Copy size={14} />} disabled={copy.isPending} onClick={() => copy.mutate()}>
            {t('deal.copy')}
          </Menu.Item>
          {question.entry}
          {access.canDelete && (
            <Menu.Item
              color="red"
              leftSection={<Trash2 size={14} />}
              disabled={deletion.isPending}
              onClick={() => deletion.mutate()}
            >
              {t('common:actions.delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {question.dialog}
    </>
  );
}
