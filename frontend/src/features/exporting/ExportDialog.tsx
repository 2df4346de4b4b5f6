/** Asks what is to be exported, and in which form; then shows how far it is, and hands the file over. */
import '@/ui/choices.css';
import { Radio, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { Tick } from '@/ui/Tick';
import {
  AUDIENCES,
  type Choice,
  DELIMITERS,
  firstChoice,
  formatsOf,
  isCards,
  type Shown,
  wantedOf,
} from './choice';
import { ExportFailed, ExportReady, ExportWriting } from './ExportPhases';
import styles from './exporting.module.css';
import { KeptExports } from './KeptExports';
import type { Wanted } from './queries';
import type { Doing } from './useExport';

type ExportDialogProps = {
  shown: Shown;
  doing: Doing;
  ask: (wanted: Wanted) => void;
  forget: () => void;
  cancel: () => void;
  onClose: () => void;
};

export function ExportDialog({ shown, doing, ask, forget, cancel, onClose }: ExportDialogProps) {
  const { t } = useTranslation('export');
  return (
    <Dialog title={t(`title.${shown.kind as 'DEAL'}`)} onClose={onClose}>
      {doing.phase === 'asking' && (
        <>
          <ExportForm shown={shown} {...doing} ask={ask} onCancel={onClose} />
          <KeptExports />
        </>
      )}
      {doing.phase === 'writing' && <ExportWriting job={doing.job} onCancel={cancel} onClose={onClose} />}
      {doing.phase === 'ready' && <ExportReady file={doing.file} onFetched={onClose} />}
      {doing.phase === 'failed' && <ExportFailed reason={doing.reason} onAgain={forget} />}
    </Dialog>
  );
}

type ExportFormProps = {
  shown: Shown;
  sending: boolean;
  problem: string | undefined;
  ask: (wanted: Wanted) => void;
  onCancel: () => void;
};

function ExportForm({ shown, sending, problem, ask, onCancel }: ExportFormProps) {
  const { t } = useTranslation('export');
  const format = useFormat();
  const [choice, setChoice] = useState<Choice>(() => firstChoice(shown));
  const choose = (part: Partial<Choice>) => setChoice((known) => ({ ...known, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(wantedOf(shown, choice));
  };
  const counted = (count: number) => ({ count, formatted: format.number(count) });
  const isTable = !isCards(choice.format);
  return (
    <FormStack onSubmit={submit}>
      {shown.chosen.length > 0 && (
        <Radio.Group
          label={t('which.label')}
          value={choice.which}
          onChange={(which) => choose({ which: which as Choice['which'] })}
        >
          <div className={styles.choices}>
            <Radio value="chosen" label={t('which.chosen', counted(shown.chosen.length))} />
            <Radio value="matching" label={t('which.matching', counted(shown.total))} />
          </div>
        </Radio.Group>
      )}
      <Select
        label={t('format.label')}
        data-autofocus
        data={formatsOf(shown.kind).map((value) => ({ value, label: t(`format.${value}`) }))}
        value={choice.format}
        allowDeselect={false}
        onChange={(value) => value && choose({ format: value })}
      />
      {isTable && (
        <>
          <Radio.Group
            label={t('columns.label')}
            value={choice.columns}
            onChange={(columns) => choose({ columns: columns as Choice['columns'] })}
          >
            <div className={styles.choices}>
              <Radio value="shown" label={t('columns.shown', counted(shown.columns.length))} />
              <Radio value="all" label={t('columns.all')} />
            </div>
          </Radio.Group>
          <Select
            label={t('headers.label')}
            description={t(`headers.${choice.headers}Hint`)}
            data={AUDIENCES.map((value) => ({ value, label: t(`headers.${value}`) }))}
            value={choice.headers}
            allowDeselect={false}
            onChange={(value) => value && choose({ headers: value })}
          />
        </>
      )}
      {choice.format === 'CSV' && (
        <>
          <Select
            label={t('delimiter.label')}
            data={DELIMITERS.map((value) => ({ value, label: t(`delimiter.${value}`) }))}
            value={choice.delimiter}
            allowDeselect={false}
            onChange={(value) => value && choose({ delimiter: value })}
          />
          <Tick
            label={t('mark')}
            checked={choice.mark}
            onChange={({ currentTarget }) => choose({ mark: currentTarget.checked })}
          />
        </>
      )}
      <FormFoot problem={problem} sending={sending} submit={t('submit')} onCancel={onCancel} />
    </FormStack>
  );
}
