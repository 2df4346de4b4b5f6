/** Adds a field right where it is missed, for who may (R15). */
import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExtensibleKind } from '@/features/customFields';
import { useMe } from '@/features/session';
import { OnItsWay } from '@/lib/commands/ahead';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

const CustomFieldDialog = lazy(async () => {
  const [module] = await Promise.all([import('@/features/settings'), loadWords(['settings'])]);
  return { default: module.CustomFieldDialog };
});

export function AddField({ kind }: { kind: ExtensibleKind }) {
  const { t } = useTranslation('record');
  const { isAdmin } = useMe();
  const [isAdding, add] = useState(false);
  const close = () => add(false);
  if (!isAdmin) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        style={{ justifySelf: 'start' }}
        leftSection={<Plus size={14} />}
        onClick={() => add(true)}
      >
        {t('addField')}
      </Button>
      {isAdding && (
        <Suspense fallback={<OnItsWay onCancel={close} />}>
          <CustomFieldDialog kind={kind} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
