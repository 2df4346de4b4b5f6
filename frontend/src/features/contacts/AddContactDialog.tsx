/** Brings a contact to a company: one that is known already, or a new one. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { ContactForm } from './ContactForm';
import { searchContacts } from './picks';
import { linkContact } from './queries';

type AddContactDialogProps = {
  company: Pick;
  /** Contacts that belong to it already. */
  linked: readonly string[];
  onAdded: () => void;
  onClose: () => void;
};

export function AddContactDialog({ company, linked, onAdded, onClose }: AddContactDialogProps) {
  const { t } = useTranslation(['contacts', 'common']);
  const [isNew, setIsNew] = useState(false);
  const [chosen, setChosen] = useState<Pick | null>(null);
  const done = () => {
    onAdded();
    onClose();
  };
  const link = useMutation({
    mutationFn: (contactId: string) => linkContact(contactId, company.id),
    onSuccess: done,
  });
  const takeKnown = (contact: Pick) => {
    setChosen(contact);
    setIsNew(false);
    link.mutate(contact.id);
  };
  if (isNew) {
    return (
      <Dialog title={t('newAt', { company: company.name })} onClose={onClose}>
        <ContactForm
          company={company}
          onCreated={done}
          instead={{ label: t('common:actions.add'), run: takeKnown }}
          onCancel={onClose}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={t('addTo', { company: company.name })} onClose={onClose}>
      <FormStack
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) link.mutate(chosen.id);
        }}
      >
        <Picker
          source={{ key: 'contacts', search: searchContacts }}
          label={t('contact')}
          value={chosen}
          onChange={setChosen}
          exclude={linked}
        />
        <Button
          variant="subtle"
          justify="flex-start"
          leftSection={<Plus size={14} />}
          onClick={() => setIsNew(true)}
        >
          {t('new')}
        </Button>
        <FormFoot
          problem={link.error ? explain(link.error) : undefined}
          sending={link.isPending}
          submit={t('common:actions.add')}
          onCancel={onClose}
          disabled={!chosen}
        />
      </FormStack>
    </Dialog>
  );
}
