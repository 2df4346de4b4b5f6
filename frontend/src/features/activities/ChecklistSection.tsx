/** The checklist of a task: ticked off line by line, with lines added and taken away (R95). */
import { Button } from '@mantine/core';
import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checklist, planning, useItemChange } from '@/features/record';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import type { Activity } from './activityQueries';
import styles from './ChecklistSection.module.css';

type Line = { id?: string; text: string; isDone?: boolean };

export function ChecklistSection({ activity }: { activity: Activity }) {
  const { t } = useTranslation(['activities', 'record', 'common']);
  const { id, version, checklist, access } = activity;
  const change = useItemChange(id);
  const [text, setText] = useState('');
  // A refusal says that somebody was faster: their lines are read then, and what is typed stays.
  const write = (lines: readonly Line[], then?: () => void) => {
    if (!change.isPending)
      change.mutate(() => planning.saveChecklist(id, [...lines], version), then && { onSuccess: then });
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) write([...checklist, { text: text.trim() }], () => setText(''));
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
                onClick={() => write(checklist.filter((one) => one.id !== lineId))}
              />
            ),
          })}
        />
      )}
      {access.canUpdate && (
        <form className={styles.add} onSubmit={add}>
          <input
            className={styles.input}
            aria-label={t('addLine')}
            placeholder={t('addLine')}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={!text.trim()} loading={change.isPending}>
            {t('common:actions.add')}
          </Button>
        </form>
      )}
    </Section>
  );
}
