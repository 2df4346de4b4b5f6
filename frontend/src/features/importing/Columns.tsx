/** The columns of a file: what stands in each, and which field it fills. */
import { useTranslation } from 'react-i18next';
import { Section } from '@/ui/Section';
import { type Choices, LABELS, offeredTo, takesLabel } from './choices';
import styles from './importing.module.css';
import type { ImportShown } from './queries';
import { useFillableName } from './useFillableName';

type ColumnsProps = { shown: ImportShown; choices: Choices; onChange: (part: Partial<Choices>) => void };

export function Columns({ shown, choices, onChange }: ColumnsProps) {
  const { t } = useTranslation(['importing', 'record']);
  const filling = useFillableName(shown);
  const nameOf = (name: string, place: number) => name || t('columns.unnamed', { place });
  const isCards = shown.format === 'VCARD';
  return (
    <Section title={t('columns.title')} count={shown.reading.columns.length}>
      <p className={styles.hint}>{t('columns.text')}</p>
      <table className={styles.columns}>
        <thead className={styles.heads}>
          <tr>
            <th scope="col">{t('columns.column')}</th>
            <th scope="col">{t('columns.samples')}</th>
            <th scope="col">{t('columns.field')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.reading.columns.map(({ place, name, samples }) => {
            const called = isCards ? filling(name) : nameOf(name, place);
            return (
              <tr key={place} data-unused={choices.mapping[place] === '' || undefined}>
                <th scope="row" className={styles.heading}>
                  {called}
                </th>
                <td className={styles.samples}>{samples.join(' · ')}</td>
                <td>
                  <select
                    aria-label={t('columns.fieldOf', { column: called })}
                    value={choices.mapping[place] ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      onChange({ mapping: { ...choices.mapping, [place]: value } })
                    }
                  >
                    <option value="">{t('columns.none')}</option>
                    {offeredTo(shown, choices, place).map(({ code, field, part }) => (
                      <option key={code} value={code}>
                        {filling(code)}
                        {field.required && !part && ' *'}
                      </option>
                    ))}
                  </select>
                  {takesLabel(shown, choices, place) && (
                    <select
                      aria-label={t('columns.labelOf', { column: called })}
                      value={choices.labels[place] ?? ''}
                      onChange={({ currentTarget: { value } }) =>
                        onChange({ labels: { ...choices.labels, [place]: value } })
                      }
                    >
                      <option value="">{t('columns.noLabel')}</option>
                      {LABELS.map((label) => (
                        <option key={label} value={label}>
                          {t(`labels.${label}`)}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
