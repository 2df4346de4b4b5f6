/** What would become of a message now, and why: nothing is written (R87). */
import { Button, Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageOfItem } from '@/lib/placeOfItem';
import { FormStack } from '@/ui/FormStack';
import { Section } from '@/ui/Section';
import { useServerForm } from '@/ui/useServerForm';
import styles from './intake.module.css';
import { KnownByFields, NOBODY } from './KnownByFields';
import { type Explanation, MEDIA, type Medium, type Reason, simulateIntake } from './messages';

export function TryMessage() {
  const { t } = useTranslation('intake');
  const [told, setTold] = useState<Explanation | undefined>(undefined);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { medium: MEDIA[0] as Medium, ...NOBODY },
    submit: ({ medium, ...known }) => simulateIntake(medium, known),
    onDone: setTold,
  });
  return (
    <Section title={t('trial.title')}>
      <p className={styles.hint}>{t('trial.hint')}</p>
      <FormStack onSubmit={onSubmit}>
        <Select
          label={t('trial.channel')}
          data={MEDIA.map((value) => ({ value, label: t(`media.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('medium')}
        />
        <KnownByFields form={form} />
        <div>
          <Button type="submit" variant="default" loading={sending}>
            {t('trial.ask')}
          </Button>
        </div>
      </FormStack>
      <div aria-live="polite">
        {problem && <p className={styles.refused}>{problem}</p>}
        {told && <Told explanation={told} />}
      </div>
    </Section>
  );
}

function Told({ explanation: { outcome, reasons, responsible } }: { explanation: Explanation }) {
  const { t } = useTranslation('intake');
  const made = reasons.find(({ step }) => step === 'OUTCOME')?.about === 'LEAD' ? 'LEAD' : 'DEAL';
  return (
    <div className={styles.told}>
      <p className={styles.outcome}>
        {outcome === 'NEW' || outcome === 'REPEAT'
          ? t(`trial.outcomes.${outcome}.${made}`)
          : t(`trial.outcomes.${outcome}`)}
        {responsible && ` ${t('trial.responsible', { who: responsible.name })}`}
      </p>
      <ol className={styles.steps}>
        {reasons.map(
          (reason) =>
            reason.step !== 'OUTCOME' && (
              <li key={reason.step}>
                <Why reason={reason} />
              </li>
            ),
        )}
      </ol>
    </div>
  );
}

const A_REASON = 'trial.reasons.CLIENT.FOUND';

function Why({ reason: { step, found, about, item } }: { reason: Reason }) {
  const { t } = useTranslation('intake');
  const page = item && pageOfItem(item.__typename, item.number);
  return (
    <>
      {t(`trial.reasons.${step}.${found}` as typeof A_REASON, { about: item ? '' : (about ?? '') })}
      {item && (page ? <Link {...page}>{item.title}</Link> : item.title)}
      {step === 'SETTINGS' && about === 'NO_REPEATS' && ` ${t('trial.noRepeats')}`}
    </>
  );
}
