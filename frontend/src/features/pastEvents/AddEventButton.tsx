/** Beside a record's timeline: tells what took place with it. */
import { CalendarClock } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OnItsWay } from '@/lib/commands/ahead';
import { lazy } from '@/lib/lazy';
import { IconButton } from '@/ui/IconButton';

export const EventDialog = lazy(async () => ({ default: (await import('./EventDialog')).EventDialog }));

export function AddEventButton({ itemId }: { itemId: string }) {
  const { t } = useTranslation('record');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton icon={CalendarClock} label={t('event.title')} onClick={() => setOpen(true)} />
      {isOpen && (
        <Suspense fallback={<OnItsWay onCancel={close} />}>
          <EventDialog title={t('event.title')} itemIds={[itemId]} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
