/** Answers “why can’t Carla see this deal?”: yes or no, why, and the roles, memberships and level that decide (R74). */
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '@/ui/choices.css';
import { peopleSource } from '@/features/people';
import type { AccessGround } from '@/gql/graphql';
import { Dialog } from '@/ui/Dialog';
import { FormStack } from '@/ui/FormStack';
import { type Pick, Picker } from '@/ui/fields/PickField';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import styles from './AccessDialog.module.css';
import { type Explanation, explanationQuery } from './queries';

const OPERATIONS = ['READ', 'UPDATE', 'DELETE'] as const;
type Operation = (typeof OPERATIONS)[number];

/** Here no role is asked. */
const BEYOND_ROLES: readonly AccessGround[] = ['ADMINISTRATOR', 'DEACTIVATED', 'NO_ROLE'];

type AccessDialogProps = { itemId: string; title: string; onClose: () => void };

export function AccessDialog({ itemId, title, onClose }: AccessDialogProps) {
  const { t } = useTranslation('roles');
  const [person, setPerson] = useState<Pick | null>(null);
  const [operation, setOperation] = useState<Operation>('READ');
  return (
    <Dialog title={t('why.title', { title })} onClose={onClose}>
      <FormStack>
        <Picker
          source={peopleSource}
          label={t('person')}
          value={person}
          onChange={setPerson}
          clearable={false}
          isFirst
        />
        <SegmentedControl
          aria-label={t('why.operation')}
          data={OPERATIONS.map((value) => ({ value, label: t(`operations.${value}`) }))}
          value={operation}
          onChange={setOperation}
        />
        <div className={styles.answer} aria-live="polite">
          {person && <Answer itemId={itemId} person={person} operation={operation} />}
        </div>
      </FormStack>
    </Dialog>
  );
}

type Holder = Explanation['decidedBy']['reasons'][number]['holders'][number];

type AnswerProps = { itemId: string; person: Pick; operation: Operation };

function Answer({ itemId, person: { id, name }, operation }: AnswerProps) {
  const { t } = useTranslation('roles');
  return (
    <Loaded
      query={useQuery(explanationQuery(itemId, id, operation))}
      compact
      skeleton={<SkeletonRows rows={2} height="36px" />}
    >
      {({ allowed, ground, decidedBy }) => (
        <>
          <h3>{t(`why.${allowed ? 'can' : 'cannot'}.${operation}`, { name })}</h3>
          <p>{t(`why.grounds.${ground}`)}</p>
          {!BEYOND_ROLES.includes(ground) && <Reasons decidedBy={decidedBy} />}
        </>
      )}
    </Loaded>
  );
}

/** Which roles decide, through what they are held, and how far they reach. */
function Reasons({ decidedBy: { level, reasons, stageId } }: { decidedBy: Explanation['decidedBy'] }) {
  const { t } = useTranslation('roles');
  const nameOf = ({ type, name }: Holder) =>
    type === 'USER' ? name : t('why.holder', { name, type: t(`holderTypes.${type}`) });
  return (
    <ul className={styles.reasons}>
      {reasons.length === 0 && <li>{t('noRole')}</li>}
      {reasons.map(({ roleId, role, isInherited, holders }) => (
        <li key={roleId}>
          {t('because', { role, holder: holders.map(nameOf).join(', ') })}
          <span className={styles.meaning}>
            <strong>{t(`levels.${level}`)}</strong>
            {stageId && !isInherited && `, ${t('why.onStage')}`}
            {' – '}
            {t(`meanings.${level}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
