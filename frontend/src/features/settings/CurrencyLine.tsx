/** One currency: what it is called and worth, and what can be done with it. */
import { Menu } from '@mantine/core';
import { ChartPie, Ellipsis, Pencil, Scale, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Currency } from '@/features/currencies';
import { useFormat } from '@/lib/format';
import { IconButton } from '@/ui/IconButton';
import styles from './CurrenciesPage.module.css';
import lines from './PipelinesPage.module.css';

export type CurrencyTask = 'edit' | 'base' | 'report' | 'delete';

type CurrencyLineProps = { currency: Currency; base: string; onAsk: (task: CurrencyTask) => void };

export function CurrencyLine({ currency, base, onAsk }: CurrencyLineProps) {
  const { t } = useTranslation(['settings', 'common']);
  const format = useFormat();
  const { code, rate, isBase, isReport } = currency;
  return (
    <>
      <span className={styles.name}>
        <span className={styles.code}>{code}</span> {format.currencyName(code)}
      </span>
      {(isBase || isReport) && (
        <span className={styles.marks}>
          {isBase && <span className={lines.mark}>{t('currencies.base')}</span>}
          {isReport && <span className={lines.mark}>{t('currencies.report')}</span>}
        </span>
      )}
      {!isBase && (
        <span className={styles.rate}>{t('currencies.worth', { rate: format.decimal(rate), base })}</span>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton icon={Ellipsis} label={t('actionsOn', { name: code })} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Pencil size={14} />} onClick={() => onAsk('edit')}>
            {t('common:actions.edit')}
          </Menu.Item>
          <Menu.Item leftSection={<Scale size={14} />} disabled={isBase} onClick={() => onAsk('base')}>
            {t('currencies.makeBase')}
          </Menu.Item>
          <Menu.Item leftSection={<ChartPie size={14} />} disabled={isReport} onClick={() => onAsk('report')}>
            {t('currencies.makeReport')}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<Trash2 size={14} />}
            disabled={isBase || isReport}
            onClick={() => onAsk('delete')}
          >
            {t('common:actions.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
