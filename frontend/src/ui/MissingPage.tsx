/** What an address shows at which nothing is. */
import { useTranslation } from 'react-i18next';
import { NotFound } from './ErrorState';
import { PageBody, PageHeader } from './PageHeader';

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('states.missing.title')} />
      <PageBody>
        <NotFound />
      </PageBody>
    </>
  );
}
