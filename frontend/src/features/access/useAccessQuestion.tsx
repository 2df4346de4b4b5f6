/** The question in a record's menu, for who may change the settings, and the dialog that answers it. */
import { Menu } from '@mantine/core';
import { ShieldQuestionMark } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { OnItsWay } from '@/lib/commands/ahead';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

const AccessDialog = lazy(async () => {
  const [module] = await Promise.all([import('./AccessDialog'), loadWords(['roles'])]);
  return { default: module.AccessDialog };
});

type Subject = { id: string; title: string };

/** The dialog stands beside the menu: that goes when an entry is chosen. */
export function useAccessQuestion({ id, title }: Subject): { entry: ReactNode; dialog: ReactNode } {
  const { t } = useTranslation('record');
  const { canManagePipelines: managesSettings } = useMe();
  const [isAsked, ask] = useState(false);
  const close = () => ask(false);
  return {
    entry: managesSettings && (
      <Menu.Item leftSection={<ShieldQuestionMark size={14} />} onClick={() => ask(true)}>
        {t('access')}
      </Menu.Item>
    ),
    dialog: isAsked && (
      <Suspense fallback={<OnItsWay onCancel={close} />}>
        <AccessDialog itemId={id} title={title} onClose={close} />
      </Suspense>
    ),
  };
}
