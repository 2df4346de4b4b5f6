/** When one is reminded of an activity: several times before it is due, offered ones and any other (R55). */
import { X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { EARLIEST_REMINDER, MOST_REMINDERS, reminderText, USUAL_REMINDERS } from '@/lib/reminders';
import { IconButton } from '../IconButton';
import styles from './Reminders.module.css';

const OWN = 'own';
/** In minutes. */
const UNITS = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof UNITS;

type RemindersProps = { chosen: readonly number[]; onChange: (reminders: readonly number[]) => void };

export function Reminders({ chosen, onChange }: RemindersProps) {
  const { t } = useTranslation(['record', 'common', 'list']);
  const format = useFormat();
  const [isOwn, setOwn] = useState(false);
  const adder = useRef<HTMLSelectElement>(null);
  const [needsFocus, focusAdder] = useState(0);
  useLayoutEffect(() => {
    if (needsFocus > 0) adder.current?.focus();
  }, [needsFocus]);
  const add = (minutes: number) =>
    onChange([...new Set([...chosen, minutes])].sort((one, other) => one - other));
  const back = () => {
    setOwn(false);
    focusAdder((times) => times + 1);
  };
  return (
    <div className={styles.choices}>
      {chosen.map((minutes) => {
        const when = reminderText(minutes, t, format);
        return (
          <span key={minutes} className={styles.reminder}>
            {when}
            <IconButton
              icon={X}
              size={12}
              label={t('list:reminders.remove', { when })}
              onClick={() => {
                onChange(chosen.filter((one) => one !== minutes));
                focusAdder((times) => times + 1);
              }}
            />
          </span>
        );
      })}
      {isOwn ? (
        <OwnReminder
          onAdd={(minutes) => {
            add(minutes);
            back();
          }}
          onCancel={back}
        />
      ) : (
        chosen.length < MOST_REMINDERS && (
          <select
            ref={adder}
            className={styles.adder}
            aria-label={t('list:reminders.add')}
            value=""
            onChange={({ currentTarget: { value } }) => (value === OWN ? setOwn(true) : add(Number(value)))}
          >
            <option value="" disabled hidden>
              {t(chosen.length === 0 ? 'list:reminders.none' : 'list:reminders.more')}
            </option>
            {USUAL_REMINDERS.filter((minutes) => !chosen.includes(minutes)).map((minutes) => (
              <option key={minutes} value={minutes}>
                {reminderText(minutes, t, format)}
              </option>
            ))}
            <option value={OWN}>{t('list:reminders.own')}</option>
          </select>
        )
      )}
    </div>
  );
}

type OwnReminderProps = { onAdd: (minutes: number) => void; onCancel: () => void };

function OwnReminder({ onAdd, onCancel }: OwnReminderProps) {
  const { t } = useTranslation(['common', 'list']);
  const [count, setCount] = useState('');
  const [unit, setUnit] = useState<Unit>('minutes');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const most = EARLIEST_REMINDER / UNITS[unit];
  const isFit = /^\d{1,5}$/u.test(count) && Number(count) <= most;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within the other one would be told twice
    <span
      className={styles.own}
      role="group"
      aria-label={t('list:reminders.own')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        // The form itself is neither sent nor closed by it.
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
        else if (isFit) onAdd(Number(count) * UNITS[unit]);
      }}
    >
      <input
        ref={input}
        className={styles.input}
        type="number"
        min={0}
        max={most}
        inputMode="numeric"
        aria-label={t('list:reminders.count')}
        aria-invalid={count !== '' && !isFit}
        value={count}
        onChange={(event) => setCount(event.currentTarget.value)}
      />
      <select
        className={styles.input}
        aria-label={t('list:reminders.unit')}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value as Unit)}
      >
        {(Object.keys(UNITS) as Unit[]).map((one) => (
          <option key={one} value={one}>
            {t(`list:reminders.${one}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={styles.submit}
        disabled={!isFit}
        onClick={() => onAdd(Number(count) * UNITS[unit])}
      >
        {t('actions.add')}
      </button>
    </span>
  );
}
