/** What an item would lack, asked for where it is chosen (R27). */
import { useTranslation } from 'react-i18next';
import { AskedInputs } from '@/features/asked';
import { useMe } from '@/features/session';
import { type Choice, type Target, UNTYPED } from './choice';
import type { Lacking } from './queries';

type RequiredProps = {
  target: Target | 'LEAD';
  lacking: Lacking | undefined;
  choice: Choice;
  faults: Readonly<Record<string, string>>;
  onChange: (choice: Partial<Choice>) => void;
};

export function Required({ target, lacking, choice, faults, onChange }: RequiredProps) {
  const { t } = useTranslation('completing');
  const { baseCurrency } = useMe();
  if (!lacking) return null;
  return (
    <>
      {target === 'LEAD' && <p>{t('leadLacks', { stage: lacking.stage?.name })}</p>}
      <AskedInputs
        fields={lacking.fields}
        typed={choice.typed[target] ?? UNTYPED}
        faults={faults}
        currency={baseCurrency}
        isRequired
        onChange={(typed) => onChange({ typed: { ...choice.typed, [target]: typed } })}
      />
    </>
  );
}
