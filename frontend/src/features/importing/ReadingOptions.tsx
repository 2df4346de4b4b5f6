/** How a file is read, as it was recognised, to be corrected: letters, what parts cells, sheet, headings. */
import { useTranslation } from 'react-i18next';
import type { ImportReadingInput } from '@/gql/graphql';
import { Tick } from '@/ui/Tick';
import { Choice } from './Choice';
import styles from './importing.module.css';
import type { ImportShown } from './queries';

const ENCODINGS = [
  'utf-8',
  'utf-16',
  'cp1252',
  'cp1250',
  'iso8859_2',
  'iso8859_15',
  'cp1251',
  'mac_roman',
  'cp852',
];
const DELIMITERS = [',', ';', '\t', '|'] as const;
const DELIMITER_WORDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

type ReadingOptionsProps = {
  shown: ImportShown;
  reading: ImportReadingInput;
  onChange: (reading: ImportReadingInput) => void;
};

export function ReadingOptions({ shown, reading, onChange }: ReadingOptionsProps) {
  const { t } = useTranslation('importing');
  const { encoding, delimiter, sheets, sheet } = shown.reading;
  const change = (part: ImportReadingInput) => onChange({ ...reading, ...part });
  if (shown.format === 'VCARD') return <p className={styles.hint}>{t('cards')}</p>;
  const encodings = [...new Set([encoding ?? 'utf-8', ...ENCODINGS])];
  return (
    <div className={styles.options}>
      {shown.format === 'CSV' && (
        <>
          <Choice
            label={t('reading.encoding')}
            value={encoding ?? ''}
            choices={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
            onChange={(value) => change({ encoding: value })}
          />
          <Choice
            label={t('reading.delimiter')}
            value={delimiter ?? ','}
            choices={DELIMITERS.map((value) => ({ value, label: t(`reading.${DELIMITER_WORDS[value]}`) }))}
            onChange={(value) => change({ delimiter: value })}
          />
        </>
      )}
      {sheets.length > 1 && (
        <Choice
          label={t('reading.sheet')}
          value={sheet ?? ''}
          choices={sheets.map((value) => ({ value, label: value }))}
          onChange={(value) => change({ sheet: value })}
        />
      )}
      <Tick
        label={t('reading.header')}
        checked={reading.hasHeader ?? true}
        onChange={(event) => change({ hasHeader: event.currentTarget.checked })}
      />
    </div>
  );
}
