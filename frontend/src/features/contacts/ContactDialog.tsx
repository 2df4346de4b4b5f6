/** Adds a contact and opens its page. */
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { ContactForm } from './ContactForm';

export function ContactDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('contacts');
  const navigate = useNavigate();
  return (
    <Dialog title={t('new')} onClose={onClose}>
      <ContactForm
        onCancel={onClose}
        onCreated={(contact) => {
          onClose();
          if (contact) void navigate({ to: '/contacts/$number', params: { number: String(contact.number) } });
        }}
      />
    </Dialog>
  );
}
