/** When one is reminded of an activity: several times before it is due, offered ones and any other (R55). */
import { Menu } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { EARLIEST_REMINDER, MOST_REMINDERS, reminderText, USUAL_REMINDERS } from '@/lib/reminders';
import { IconButton } from '../IconButton';
import styles from './Reminders.module.css';

/** In minutes. */
const UNITS = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof UNITS;

type RemindersProps = { chosen: readonly number[]; onChange: (reminders: readonly number[]) => void };

export function Reminders({ chosen, onChange }: RemindersProps) {
  const { t } = useTranslation(['record', 'common', 'list']);
  const format = useFormat();
  const [isOwn, setOwn] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const [needsFocus, keepFocus] = useState(0);
  // What adds comes last; when there are as many as may be, the last of them.
  useLayoutEffect(() => {
    if (needsFocus > 0) [...(box.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [needsFocus]);
  const change = (next: readonly number[]) => {
    onChange(next);
    keepFocus((times) => times + 1);
  };
  const withAdded = (minutes: number) => [...new Set([...chosen, minutes])].sort((one, other) => one - other);
  return (
    <div ref={box} className={styles.choices}>
      {chosen.map((minutes) => {
        const when = reminderText(minutes, t, format);
        return (
          <span key={minutes} className={styles.reminder}>
            {when}
            <IconButton
              icon={X}
              size={12}
              label={t('list:reminders.remove', { when })}
              onClick={() => change(chosen.filter((one) => one !== minutes))}
            />
          </span>
        );
      })}
      {isOwn ? (
        <OwnReminder
          onAdd={(minutes) => {
            setOwn(false);
            change(withAdded(minutes));
          }}
          onLeave={(minutes) => {
            setOwn(false);
            onChange(withAdded(minutes));
          }}
          onCancel={() => {
            setOwn(false);
            keepFocus((times) => times + 1);
          }}
        />
      ) : (
        chosen.length < MOST_REMINDERS && (
          <Menu position="bottom-start">
            <Menu.Target>
              <button type="button" className={styles.adder}>
                <Plus size={14} aria-hidden="true" /> {t('list:reminders.add')}
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              {USUAL_REMINDERS.filter((minutes) => !chosen.includes(minutes)).map((minutes) => (
                <Menu.Item key={minutes} onClick={() => change(withAdded(minutes))}>
                  {reminderText(minutes, t, format)}
                </Menu.Item>
              ))}
              <Menu.Item onClick={() => setOwn(true)}>{t('list:reminders.own')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )
      )}
    </div>
  );
}

type OwnReminderProps = {
  onAdd: (minutes: number) => void;
  /** It fits, and the focus is elsewhere already. */
  onLeave: (minutes: number) => void;
  onCancel: () => void;
};

function OwnReminder({ onAdd, onLeave, onCancel }: OwnReminderProps) {
  const { t } = useTranslation(['common', 'list']);
  const [count, setCount] = useState('');
  const [unit, setUnit] = useState<Unit>('minutes');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const most = EARLIEST_REMINDER / UNITS[unit];
  const isFit = /^\d{1,5}$/u.test(count) && Number(count) <= most;
  const minutes = Number(count) * UNITS[unit];
  const leave = () => isFit && onLeave(minutes);
  const latest = useRef(leave);
  latest.current = leave;
  // A form takes it along when it is sent: the button that sends it would move away if leaving this did.
  useEffect(() => {
    const form = input.current?.form;
    const onSubmit = () => flushSync(() => latest.current());
    form?.addEventListener('submit', onSubmit, true);
    return () => form?.removeEventListener('submit', onSubmit, true);
  }, []);
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
        else if (isFit) onAdd(minutes);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!input.current?.form && !currentTarget.contains(relatedTarget)) leave();
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
      <button type="button" className={styles.submit} disabled={!isFit} onClick={() => onAdd(minutes)}>
        {t('actions.add')}
      </button>
      <IconButton
        icon={X}
        label={t('actions.cancel')}
        // Where buttons are not focused by a press, it would be left before it is given up.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onCancel}
      />
    </span>
  );
}
