/** The editor of a cell, laid over it: the record panel's editors with the keys of a spreadsheet. */
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountEditor } from '@/features/currencies';
import type { FieldInfo } from '@/features/fields';
import { useFieldWords, useValueSource } from '@/features/fields';
import { useMe } from '@/features/session';
import { TagsEditor } from '@/features/tags';
import { takeTyped } from '@/lib/commands/ahead';
import { ChannelsEditor } from '@/ui/fields/ChannelsField';
import { CHANNEL_KINDS, type ChannelValue } from '@/ui/fields/channels';
import {
  ChoiceEditor,
  InstantEditor,
  LongTextEditor,
  NumberEditor,
  TextEditor,
  YesNoEditor,
} from '@/ui/fields/editors';
import fieldStyles from '@/ui/fields/fields.module.css';
import { beginsNumber, moneyDraft, numberDraft } from '@/ui/fields/figures';
import { Meanwhile } from '@/ui/fields/Meanwhile';
import { Picker } from '@/ui/fields/PickField';
import { type EditorProps, useEditing } from '@/ui/fields/useEditing';
import styles from './CellEditor.module.css';
import { CellValue } from './CellValue';
import type { Money, Reference, References } from './rows';

/** Where the focus goes when the editor is done with: to stay, or a step in the table. */
export type Leave = 'stay' | 'down' | 'left' | 'right';

type CellEditorProps = {
  field: FieldInfo;
  value: unknown;
  /** What began the editing, when a key was typed: it replaces the value. */
  typed: string | undefined;
  onSave: (value: unknown) => Promise<unknown>;
  onLeave: (to: Leave) => void;
};

const TEXTS: ReadonlySet<FieldInfo['type']> = new Set(['STRING', 'TEXT', 'URL', 'ADDRESS']);

/** What typed characters make of a value; undefined where nothing is typed. */
function begun({ type }: FieldInfo, typed: string, currency: string): unknown {
  if (TEXTS.has(type)) return typed || null;
  if (!beginsNumber(typed)) return undefined;
  if (type === 'MONEY') return moneyDraft(typed, currency);
  return type === 'INTEGER' || type === 'NUMBER' ? numberDraft(typed) : undefined;
}

export function CellEditor({ field, value, typed, onSave, onLeave }: CellEditorProps) {
  const { t } = useTranslation();
  const me = useMe();
  const { fieldName } = useFieldWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const leaving = useRef<Leave>('stay');
  /** The focus leaves an editor that is done with before it is taken away: that saves nothing. */
  const isOver = useRef(false);
  const source = useValueSource(field);
  /** Enter takes what is offered. */
  const isChosen = source !== undefined || field.type === 'TAG';
  const editing = useEditing<unknown>({
    value,
    onSave,
    onClose: () => {
      if (isOver.current) return;
      isOver.current = true;
      onLeave(leaving.current);
    },
  });
  const { error, isSaving, isChangedMeanwhile } = editing;

  // In the moment in which the editor takes the keys: what was typed while it was on its way belongs to it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the editor opens
  useLayoutEffect(() => {
    const given =
      typed === undefined
        ? undefined
        : begun(field, typed + takeTyped(), (value as Money | null)?.currency ?? me.baseCurrency);
    if (given === undefined) selectAll(box.current);
    else editing.setDraft(given);
  }, []);

  const commit = (to: Leave, given?: unknown) => {
    leaving.current = to;
    void editing.commit(given);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isText = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Escape') {
      event.preventDefault();
      leaving.current = 'stay';
      editing.cancel();
    } else if (event.key === 'Enter' && !isChosen && !(isText && event.shiftKey)) {
      event.preventDefault();
      commit('down');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      commit(event.shiftKey ? 'left' : 'right');
    }
    // What is typed here is no command, and no walking either.
    event.stopPropagation();
  };
  const editor: EditorProps<unknown> = {
    id,
    draft: editing.current,
    setDraft: editing.setDraft,
    commit: (given) => commit('stay', given),
    cancel: editing.cancel,
    invalid: error !== undefined,
    describedBy: error ? `${id}-error` : undefined,
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus bubble here from the editor inside
    <div
      ref={box}
      className={styles.editor}
      aria-busy={isSaving}
      data-wide={field.type === 'TEXT' || field.multiple || undefined}
      onKeyDown={onKeyDown}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (isOver.current || isChangedMeanwhile || event.currentTarget.contains(event.relatedTarget)) return;
        // Tags are saved one by one, others close with the list that they are chosen from.
        if (field.type === 'TAG') editing.cancel();
        else if (!source) commit('stay');
      }}
    >
      <span id={id} className="visually-hidden">
        {fieldName(field)}
      </span>
      <TypedEditor field={field} editor={editor} />
      {isChangedMeanwhile && (
        <Meanwhile
          value={value === null ? t('field.empty') : <CellValue field={field} value={value} />}
          onKeep={() => commit('stay')}
          onTake={editing.close}
        />
      )}
      {error && (
        <p className={fieldStyles.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function selectAll(box: HTMLElement | null): void {
  const input = box?.querySelector('input');
  if (input && ['text', 'search', 'tel', 'url', 'email'].includes(input.type)) input.select();
}

/** By the type alone: a field that administrators add is edited like one that was always there. */
function TypedEditor({ field, editor }: { field: FieldInfo; editor: EditorProps<unknown> }) {
  const { optionName } = useFieldWords();
  const source = useValueSource(field);
  const maxLength = field.maxLength ?? undefined;
  const of = <V,>() => editor as EditorProps<V>;
  if (field.type === 'TAG') {
    const { shown: tags } = (editor.draft as References | null) ?? { shown: [] };
    return (
      <TagsEditor
        tags={tags}
        labelledBy={editor.id}
        isAdding
        onChange={(next) => editor.commit({ shown: next, total: next.length })}
      />
    );
  }
  if (source) {
    const now = editor.draft as Reference | null;
    return (
      <Picker
        source={source}
        value={now}
        labelledBy={editor.id}
        clearable={!field.required && field.type !== 'USER'}
        open
        onChange={(chosen) => editor.commit(chosen)}
        onClose={editor.cancel}
      />
    );
  }
  switch (field.type) {
    case 'MONEY':
      return <AmountEditor editor={of()} />;
    case 'INTEGER':
    case 'NUMBER':
      return <NumberEditor editor={of()} />;
    case 'DATETIME':
      return <InstantEditor editor={of()} />;
    case 'DATE':
      return <TextEditor editor={of()} type="date" />;
    case 'TEXT':
    case 'ADDRESS':
      return <LongTextEditor editor={of()} maxLength={maxLength} />;
    case 'PHONE':
    case 'EMAIL':
    case 'WEBSITE':
    case 'MESSENGER':
      return <ChannelsEditor kind={CHANNEL_KINDS[field.type]} editor={ofChannels(editor)} />;
    case 'BOOLEAN':
      return <YesNoEditor editor={of()} clearable={!field.required} />;
    case 'ENUM':
      return (
        <ChoiceEditor
          editor={of()}
          choices={field.options.map((value) => ({ value, label: optionName(value) }))}
        />
      );
    default:
      return <TextEditor editor={of()} maxLength={maxLength} />;
  }
}

const ofChannels = (editor: EditorProps<unknown>): EditorProps<readonly ChannelValue[]> => ({
  ...editor,
  draft: (editor.draft ?? []) as readonly ChannelValue[],
  commit: (given) => editor.commit(given),
});
