/** The checklist of a task: ticked off line by line, with lines added and taken away (R95). */
import { Button } from '@mantine/core';
import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checklist } from '@/features/record';
import { explain, failureCode } from '@/lib/failure';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { toast } from '@/ui/toast';
import type { Activity, LinesChange, SaveLines } from './activityQueries';
import styles from './ChecklistSection.module.css';

type ChecklistSectionProps = { activity: Activity; save: SaveLines };

export function ChecklistSection({ activity, save }: ChecklistSectionProps) {
  const { t } = useTranslation(['activities', 'record', 'common']);
  const { id, checklist, access } = activity;
  const [text, setText] = useState('');
  /** One line more or less is right whatever else has changed: with what somebody faster has left it is tried again. */
  const write = async (next: LinesChange): Promise<boolean> => {
    try {
      await save(next).catch((error) => {
        if (failureCode(error) !== 'STALE_VERSION') throw error;
        return save(next);
      });
      return true;
    } catch (error) {
      toast.error(explain(error));
      return false;
    }
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const added = text.trim();
    if (!added) return;
    setText('');
    // What is refused comes back, before what is typed by then.
    if (!(await write((lines) => [...lines, { text: added }])))
      setText((now) => [added, now].filter(Boolean).join(' '));
  };
  return (
    <Section title={t('record:fields.checklist')}>
      {checklist.length > 0 && (
        <Checklist
          activity={activity}
          itemId={id}
          {...(access.canUpdate && {
            actionOf: (lineId: string, line: string) => (
              <IconButton
                icon={X}
                size={13}
                label={t('removeLine', { text: line })}
                onClick={() => void write((lines) => lines.filter((one) => one.id !== lineId))}
              />
            ),
          })}
        />
      )}
      {access.canUpdate && (
        <form className={styles.add} onSubmit={(event) => void add(event)}>
          <input
            className={styles.input}
            aria-label={t('addLine')}
            placeholder={t('addLine')}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={!text.trim()}>
            {t('common:actions.add')}
          </Button>
        </form>
      )}
    </Section>
  );
}
