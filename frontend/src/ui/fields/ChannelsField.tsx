/** Several phones, e-mail addresses, sites or messengers of one record, each a link that does what it says. */
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ChannelLink } from './ChannelLink';
import type { ChannelKind, ChannelValue } from './channels';
import { EditableField, type FieldProps } from './EditableField';
import styles from './fields.module.css';
import type { EditorProps } from './useEditing';

const INPUT_TYPE = { phones: 'tel', emails: 'email', websites: 'url', messengers: 'text' } as const;

type ChannelsFieldProps = FieldProps<readonly ChannelValue[]> & { kind: ChannelKind };

export function ChannelsField({ kind, onSave, ...field }: ChannelsFieldProps) {
  return (
    <EditableField<readonly ChannelValue[]>
      {...field}
      onSave={(channels) => onSave(channels.filter(({ value }) => value.trim() !== ''))}
      isEmpty={(channels) => channels.length === 0}
      show={(channels) => (
        <span className={styles.lines}>
          {channels.map((channel) => (
            <span key={channel.value}>
              <ChannelLink kind={kind} channel={channel} />
            </span>
          ))}
        </span>
      )}
      edit={(editor) => <ChannelsEditor kind={kind} editor={editor} />}
    />
  );
}

type ChannelsEditorProps = { kind: ChannelKind; editor: EditorProps<readonly ChannelValue[]> };

/** A line for each. */
export function ChannelsEditor({
  kind,
  editor: { id, draft, setDraft, commit, invalid, describedBy },
}: ChannelsEditorProps) {
  const { t } = useTranslation(['common', 'record']);
  const rows = draft.length > 0 ? draft : [{ value: '' }];
  const change = (at: number, value: string) =>
    setDraft(rows.map((row, index) => (index === at ? { ...row, value } : row)));
  return (
    <div className={styles.list}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an unsaved line has no identity but its place
        <div className={styles.row} key={index}>
          <input
            className={styles.input}
            type={INPUT_TYPE[kind]}
            {...(kind === 'messengers' && { placeholder: t('record:messengerExample') })}
            aria-labelledby={id}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            // biome-ignore lint/a11y/noAutofocus: the person has just opened this editor
            autoFocus={index === rows.length - 1}
            value={row.value}
            onChange={(event) => change(index, event.currentTarget.value)}
          />
          <button
            type="button"
            className={styles.remove}
            aria-label={t('actions.remove')}
            onClick={() => {
              const left = rows.filter((_, at) => at !== index);
              setDraft(left);
              if (left.length === 0) commit([]);
            }}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.remove}
          aria-label={t('actions.add')}
          title={t('actions.add')}
          onClick={() => setDraft([...rows, { value: '' }])}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
