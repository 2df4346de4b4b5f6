/** What came and why it is held; whoever says by what its sender is known lets it become a lead or deal after all. */
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { reasonOf } from '@/lib/failure';
import { fieldName } from '@/lib/fieldName';
import { useFormat } from '@/lib/format';
import { pageOfItem } from '@/lib/placeOfItem';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import styles from './intake.module.css';
import { KnownByFields, NOBODY } from './KnownByFields';
import { type HeldMessage, type IntakeDecision, releaseMessage } from './messages';

type ReleaseDialogProps = { message: HeldMessage; onDone: () => void; onClose: () => void };

export function ReleaseDialog({ message, onDone, onClose }: ReleaseDialogProps) {
  const { t } = useTranslation(['intake', 'common']);
  const navigate = useNavigate();
  const told = ({ outcome, items: [first] }: IntakeDecision) => {
    const page = first && pageOfItem(first.__typename, first.number);
    const open = page ? { label: t('held.open'), run: () => void navigate(page) } : undefined;
    toast.success(t(`held.became.${outcome}`, { title: first?.title ?? '' }), open);
  };
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: NOBODY,
    submit: (known) => releaseMessage(message.id, known),
    onDone: (decision) => {
      onDone();
      told(decision);
      onClose();
    },
  });
  return (
    <Dialog title={message.title} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <What message={message} />
        <KnownByFields form={form} />
        <FormFoot problem={problem} sending={sending} submit={t('held.takeIn')} onCancel={onClose} />
      </FormStack>
    </Dialog>
  );
}

function What({ message }: { message: HeldMessage }) {
  const { t } = useTranslation(['intake', 'record']);
  const format = useFormat();
  const { medium, at, reason, faults, text, firstName, lastName, companyTitle, sourceDescription } = message;
  const known = [...message.phones, ...message.emails, ...message.messengers, message.senderId];
  const about = [
    [firstName, lastName].filter(Boolean).join(' '),
    companyTitle,
    ...known,
    sourceDescription,
  ].filter(Boolean);
  return (
    <div className={styles.what}>
      <p className={styles.hint}>
        {t(`media.${medium}`)} · {format.dateTime(at)} · {t(`held.reasons.${reason}`)}
      </p>
      {faults.length > 0 && (
        <ul className={styles.refused}>
          {faults.map((fault) => (
            <li key={fault.path}>
              <strong>{fieldName(fieldOf(fault.path), t)}</strong> {reasonOf(fault)}
            </li>
          ))}
        </ul>
      )}
      {about.length > 0 && <p className={styles.about}>{about.join(' · ')}</p>}
      {text && <p className={styles.text}>{text}</p>}
    </div>
  );
}

/** `input.fields.amount` and `amount` are the field `amount`. */
const fieldOf = (path: string) =>
  path
    .split('.')
    .at(-1)
    ?.replace(/\[\d+\]$/, '') ?? path;
