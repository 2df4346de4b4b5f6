/** A planned activity: ticked off with or without a result, put to another day, changed or deleted. */
import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  AlarmClock,
  CalendarClock,
  Check,
  Clock,
  Ellipsis,
  Flag,
  MapPin,
  Pencil,
  Sun,
  Trash2,
} from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { QUICK, quickDeadline } from '@/lib/deadlines';
import { useFormat } from '@/lib/format';
import { placeOfItem } from '@/lib/placeOfItem';
import { ACTIVITY_ICONS, activityState } from '@/ui/ActivityDot';
import { IconButton } from '@/ui/IconButton';
import styles from './Activities.module.css';
import { ActivityResult } from './ActivityResult';
import { Checklist } from './Checklist';
import { LateActivityForm } from './LateActivityForm';
import type { Activity } from './queries';
import { useActivityChange } from './useActivityChange';

const STATE_MARKS = { overdue: AlarmClock, today: Sun, planned: Clock, none: Clock };

type OpenActivityProps = { activity: Activity; itemId: string; onCompleted: () => void };

export function OpenActivity({ activity, itemId, onCompleted }: OpenActivityProps) {
  const { t } = useTranslation(['record', 'common', 'list']);
  const format = useFormat();
  const { complete, reschedule, remove, isPending } = useActivityChange(itemId);
  const [mode, setMode] = useState<'shown' | 'completing' | 'editing'>('shown');
  const { type, subject, description, deadline, endAt, direction, priority, place, access } = activity;
  const { responsible, participants, status, checklist } = activity;
  const state = activityState(activity, new Date(), format.dayOf);
  const kind = t(`common:activity.type.${type}`);
  const told = direction === 'NONE' ? kind : `${kind} · ${t(`list:states.${direction}`)}`;
  const ends = type === 'MEETING' && endAt;
  const Kind = ACTIVITY_ICONS[type];
  const urgent = `${t('fields.priority')}: ${t('list:states.HIGH')}`;
  const Mark = STATE_MARKS[state];
  const menu = useRef<HTMLButtonElement>(null);
  const shown = () => setMode('shown');
  const endEditing = () => {
    flushSync(shown);
    menu.current?.focus({ preventScroll: true });
  };

  if (mode === 'editing') {
    return (
      <li>
        <LateActivityForm itemIds={[itemId]} activity={activity} onClose={endEditing} />
      </li>
    );
  }
  return (
    <li className={styles.row} aria-busy={isPending}>
      <button
        type="button"
        className={styles.tick}
        aria-label={t('activities.complete', { subject })}
        title={t('activities.complete', { subject })}
        aria-expanded={mode === 'completing'}
        disabled={!access.canUpdate}
        onClick={() => setMode(mode === 'completing' ? 'shown' : 'completing')}
      >
        <span className={styles.box}>
          <Check size={12} strokeWidth={2.5} aria-hidden="true" />
        </span>
      </button>
      <span className={styles.kind} title={told}>
        <Kind size={14} aria-hidden="true" />
        <span className="visually-hidden">{told}</span>
      </span>
      <div className={styles.main}>
        <span className={styles.subject}>
          {priority === 'HIGH' && <Flag size={12} className={styles.flag} aria-label={urgent} />}
          <Link {...placeOfItem('activity', activity.number)}>{subject}</Link>
        </span>
        {description && description !== subject && <span className={styles.text}>{description}</span>}
        <span className={styles.when} data-state={state}>
          {deadline ? (
            <>
              <Mark size={12} aria-hidden="true" />
              {state !== 'planned' && `${t(`common:activity.state.${state}`)} · `}
              <time dateTime={deadline} title={format.dateTime(deadline)}>
                {state === 'today' ? format.time(deadline) : format.dateTime(deadline)}
              </time>
              {ends && (
                <time dateTime={ends} title={format.dateTime(ends)}>
                  –{' '}
                  {format.dayOf(ends) === format.dayOf(deadline) ? format.time(ends) : format.dateTime(ends)}
                </time>
              )}
            </>
          ) : (
            t('activities.undated')
          )}
          <span className={styles.who}>
            {' · '}
            {[responsible, ...participants].map(({ name }) => name).join(', ')}
          </span>
          {status && status !== 'NEW' && <span> · {t(`list:states.${status}`)}</span>}
        </span>
        {checklist.length > 0 && <Checklist activity={activity} itemId={itemId} />}
        {place && (
          <span className={styles.when}>
            <MapPin size={12} aria-label={t('fields.place')} />
            {place}
          </span>
        )}
      </div>
      {access.canUpdate && (
        <Menu position="bottom-end">
          <Menu.Target>
            <IconButton ref={menu} icon={Ellipsis} size={14} label={t('activities.menu', { subject })} />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('activities.reschedule')}</Menu.Label>
            {QUICK.map((choice) => (
              <Menu.Item
                key={choice}
                leftSection={<CalendarClock size={14} />}
                onClick={() => reschedule(activity, quickDeadline(choice, new Date(), format.timeZone))}
              >
                {t(`activities.quick.${choice}`)}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item leftSection={<Pencil size={14} />} onClick={() => setMode('editing')}>
              {t('common:actions.edit')}
            </Menu.Item>
            {access.canDelete && (
              <Menu.Item color="red" leftSection={<Trash2 size={14} />} onClick={() => remove(activity)}>
                {t('common:actions.delete')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {mode === 'completing' && (
        <ActivityResult
          sending={isPending}
          onComplete={(result) => complete(activity, result, { onSuccess: onCompleted })}
          onCancel={shown}
        />
      )}
    </li>
  );
}
