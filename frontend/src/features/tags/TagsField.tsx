/** The tags of a record on its page or in its panel. */
import { Plus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import fieldStyles from '@/ui/fields/fields.module.css';
import picksStyles from '@/ui/fields/PicksField.module.css';
import type { TagLike } from '@/ui/Tags';
import { onTagNews } from './news';
import { TagsEditor } from './TagsEditor';

type TagsFieldProps = {
  tags: readonly TagLike[];
  readOnly: boolean;
  onSave: (ids: string[]) => Promise<unknown>;
  /** A tag has changed: what is shown may be called otherwise now. */
  onNews: () => void;
};

export function TagsField({ tags, readOnly, onSave, onNews }: TagsFieldProps) {
  const { t } = useTranslation(['record', 'common']);
  const id = useId();
  const [isAdding, setAdding] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const latest = useRef(onNews);
  latest.current = onNews;
  useEffect(() => onTagNews(() => latest.current()), []);
  const close = () => {
    flushSync(() => setAdding(false));
    if (document.activeElement === document.body) opener.current?.focus({ preventScroll: true });
  };
  const save = async (next: readonly TagLike[]) => {
    setSaving(true);
    try {
      await onSave(next.map((tag) => tag.id));
      setProblem(null);
    } catch (error) {
      setProblem(explain(error));
    } finally {
      setSaving(false);
      close();
    }
  };
  return (
    <div className={fieldStyles.field}>
      <span className={fieldStyles.label} id={id}>
        {t('fields.tags')}
      </span>
      <div className={picksStyles.values} aria-busy={isSaving}>
        <TagsEditor
          tags={tags}
          labelledBy={id}
          isReadOnly={readOnly}
          isAdding={isAdding}
          onChange={(next) => void save(next)}
          onClose={close}
        />
        {readOnly
          ? tags.length === 0 && <span className={picksStyles.none}>{t('common:field.empty')}</span>
          : !isAdding && (
              <button ref={opener} type="button" className={picksStyles.add} onClick={() => setAdding(true)}>
                <Plus size={14} aria-hidden="true" /> {t('tags.add')}
              </button>
            )}
        {problem && (
          <p className={fieldStyles.error} role="alert">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
