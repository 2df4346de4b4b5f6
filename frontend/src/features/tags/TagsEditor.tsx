/** The tags of a record in hand: each can be taken off, others are found, or made, by typing; each such step is saved at once. */
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Picker } from '@/ui/fields/PickField';
import { IconButton } from '@/ui/IconButton';
import { TagChip, type TagLike } from '@/ui/Tags';
import { useTagSource } from './source';
import styles from './tags.module.css';

type TagsEditorProps = {
  tags: readonly TagLike[];
  labelledBy: string;
  isReadOnly?: boolean;
  /** Whether another one is being looked for. */
  isAdding: boolean;
  onChange: (tags: readonly TagLike[]) => void;
  /** The list of tags has closed. */
  onClose?: () => void;
};

export function TagsEditor({ tags, labelledBy, isReadOnly, isAdding, onChange, onClose }: TagsEditorProps) {
  const { t } = useTranslation();
  const source = useTagSource();
  return (
    <>
      {tags.length > 0 && (
        <ul className={styles.chips} aria-labelledby={labelledBy}>
          {tags.map((tag) => (
            <li key={tag.id}>
              <TagChip
                tag={tag}
                action={
                  !isReadOnly && (
                    <IconButton
                      icon={X}
                      size={12}
                      label={`${t('actions.remove')}: ${tag.name}`}
                      onClick={() => onChange(tags.filter(({ id }) => id !== tag.id))}
                    />
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {isAdding && (
        <Picker
          source={source}
          value={null}
          labelledBy={labelledBy}
          exclude={tags.map(({ id }) => id)}
          open
          {...(onClose && { onClose })}
          onChange={(chosen) => chosen && onChange([...tags, chosen])}
        />
      )}
    </>
  );
}
