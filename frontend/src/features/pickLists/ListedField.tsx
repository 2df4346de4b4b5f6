/** A field that is chosen from a pick list: shown also when its list has the value no more. */
import { useTranslation } from 'react-i18next';
import { PickField } from '@/ui/fields/PickField';
import { usePickListNews } from './news';
import { usePickListSource } from './sources';

type ListedFieldProps = {
  label: string;
  /** Of the list. */
  code: string;
  value: { id: string; label: string; isRemoved: boolean } | null | undefined;
  readOnly: boolean;
  onSave: (id: string | null) => Promise<unknown>;
  /** A list has changed: what is shown may have another name now. */
  onNews: () => void;
};

export function ListedField({ label, code, value, readOnly, onSave, onNews }: ListedFieldProps) {
  const { t } = useTranslation('record');
  const source = usePickListSource(code);
  usePickListNews(onNews);
  const name = value?.isRemoved ? t('value.removed', { label: value.label }) : value?.label;
  return (
    <PickField
      label={label}
      value={value ? { id: value.id, name: name ?? '' } : null}
      source={source}
      show={(shown) => shown.name}
      readOnly={readOnly}
      onSave={(chosen) => onSave(chosen?.id ?? null)}
    />
  );
}
