/** Takes a file, by a button or let go over it, and sends it. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './importing.module.css';
import { templateUrl, uploadFile } from './queries';
import type { ImportedKind } from './sections';
import { useReasons } from './useReasons';

const TABLES = '.csv,.tsv,.txt,.xlsx,.xlsm';
const CARDS = `${TABLES},.vcf,.vcard`;

export function ChooseFile({ kind, onChosen }: { kind: ImportedKind; onChosen: (id: string) => void }) {
  const { t } = useTranslation('importing');
  const { explained } = useReasons();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const upload = useMutation({ mutationFn: (file: File) => uploadFile(kind, file), onSuccess: onChosen });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) upload.mutate(file);
  };
  const withCards = kind === 'CONTACT';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: letting a file go is one more way beside the button
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp size={28} aria-hidden="true" />
      <p className={styles.lead}>{t('choose.title')}</p>
      <p className={styles.hint}>{t(withCards ? 'choose.textCards' : 'choose.text')}</p>
      <input
        ref={input}
        type="file"
        accept={withCards ? CARDS : TABLES}
        hidden
        aria-label={t('choose.file')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) upload.mutate(file);
          event.currentTarget.value = '';
        }}
      />
      <Button loading={upload.isPending} onClick={() => input.current?.click()} data-autofocus>
        {t('choose.button')}
      </Button>
      <a className={styles.template} href={templateUrl(kind)} download>
        {t('choose.template')}
      </a>
      {upload.error && (
        <p className={styles.problem} role="alert">
          {explained(upload.error)}
        </p>
      )}
    </div>
  );
}
