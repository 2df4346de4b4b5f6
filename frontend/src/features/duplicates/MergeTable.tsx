/** A column a record, a row a field; the last column is what will be there. On a phone each field stands by itself. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsQuery, useFieldWords } from '@/features/fields';
import { valueText } from '@/features/happenings';
import type { ItemKind } from '@/gql/graphql';
import { useFormat } from '@/lib/format';
import styles from './MergeDialog.module.css';
import type { MergeField, MergePreview } from './queries';

type MergeTableProps = {
  kind: ItemKind;
  /** In the order of their columns. */
  ids: readonly string[];
  preview: MergePreview;
  masterId: string;
  choiceOf: (field: MergeField) => string | undefined;
  onMaster: (id: string) => void;
  onChoose: (field: string, itemId: string) => void;
};

export function MergeTable(props: MergeTableProps) {
  const { kind, ids, preview, masterId, choiceOf, onMaster, onChoose } = props;
  const { items, masterIds, fields } = preview;
  const twins = ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const { t } = useTranslation(['duplicates', 'record', 'common', 'list']);
  const { t: words } = useTranslation(['record', 'common', 'list']);
  const format = useFormat();
  const table = useRef<HTMLTableElement>(null);
  // It comes a moment after the dialog, which had nothing yet to give the focus to.
  useEffect(() => table.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  const described = useQuery(fieldsQuery(kind)).data ?? [];
  const { fieldName } = useFieldWords();
  const nameOf = (code: string) => {
    const field = described.find((one) => one.code === code);
    return field ? fieldName(field) : code;
  };
  const told = (field: string, value: unknown) => valueText(field, value, { t: words, format });
  return (
    <div className={styles.scroller}>
      <table ref={table} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('merge.stays')}</th>
            {twins.map((twin) => (
              <th key={twin.id} scope="col">
                <label className={styles.choice}>
                  <input
                    type="radio"
                    name="master"
                    checked={twin.id === masterId}
                    disabled={!masterIds.includes(twin.id)}
                    onChange={() => onMaster(twin.id)}
                    data-autofocus={twin.id === masterId || undefined}
                  />
                  <span className={styles.name}>
                    {twin.title} <span className={styles.number}>#{twin.number}</span>
                    {twin.stage && <span className={styles.stage}>{twin.stage.name}</span>}
                  </span>
                </label>
              </th>
            ))}
            <th scope="col" className={styles.result}>
              {t('merge.result')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((line) => {
            const { field, isConflict, values, merged } = line;
            const name = nameOf(field);
            const choice = choiceOf(line);
            const held = (id: string) => values.find(({ itemId }) => itemId === id);
            return (
              <tr
                key={field}
                data-conflict={isConflict || undefined}
                data-open={(isConflict && !choice) || undefined}
              >
                <th scope="row">{name}</th>
                {twins.map(({ id, title }) => {
                  const one = held(id);
                  if (!one) {
                    return (
                      <td key={id} className={styles.empty}>
                        –
                      </td>
                    );
                  }
                  const text = told(field, one.value);
                  if (!isConflict) return <td key={id}>{text}</td>;
                  return (
                    <td key={id}>
                      <label className={styles.choice}>
                        <input
                          type="radio"
                          name={`choice ${field}`}
                          aria-label={t('merge.choose', { field: name, value: text, title })}
                          checked={choice === id}
                          onChange={() => onChoose(field, id)}
                        />
                        <span>{text}</span>
                      </label>
                    </td>
                  );
                })}
                <td className={styles.result} data-label={t('merge.result')}>
                  {isConflict
                    ? choice
                      ? told(field, held(choice)?.value)
                      : t('merge.undecided')
                    : told(field, merged)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
