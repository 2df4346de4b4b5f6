/** Sets one's portrait, a picture that is made small in the browser before it is sent, or takes it away. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Camera, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery, useMe } from '@/features/session';
import { explain } from '@/lib/failure';
import { IconButton } from '@/ui/IconButton';
import { toast } from '@/ui/toast';
import { pictureOf } from './picture';
import { setAvatar } from './queries';

export function PortraitButtons() {
  const { t } = useTranslation('profile');
  const { user } = useMe();
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const change = useMutation({
    mutationFn: async (file: File | null) => setAvatar(file && (await pictureOf(file))),
    onSuccess: (me, file) => {
      queryClient.setQueryData(meQuery.queryKey, me);
      toast.success(t(file ? 'portrait.set' : 'portrait.removed'));
    },
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        hidden
        aria-label={t('portrait.change')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) change.mutate(file);
          event.currentTarget.value = '';
        }}
      />
      <IconButton
        icon={Camera}
        label={t('portrait.change')}
        disabled={change.isPending}
        onClick={() => input.current?.click()}
      />
      {user.avatarUrl && (
        <IconButton
          icon={Trash2}
          label={t('portrait.remove')}
          disabled={change.isPending}
          onClick={() => change.mutate(null)}
        />
      )}
    </>
  );
}
