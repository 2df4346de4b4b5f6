/** What a view is called: those that everybody has, in the person's language. */
import { useTranslation } from 'react-i18next';
import type { SavedView } from './queries';

const A_NAME = 'views.builtIn.mine';

export function useViewName() {
  const { t } = useTranslation('list');
  return ({ code, name }: Pick<SavedView, 'code' | 'name'>) =>
    code ? t(`views.builtIn.${code}` as typeof A_NAME, { defaultValue: name }) : name;
}
