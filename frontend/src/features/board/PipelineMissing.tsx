/** An address whose pipeline is not there. */
import { useTranslation } from 'react-i18next';
import { NotFound } from '@/ui/ErrorState';
import { PageBody, PageHeader } from '@/ui/PageHeader';

export function PipelineMissing() {
  const { t } = useTranslation('board');
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody>
        <NotFound />
      </PageBody>
    </>
  );
}
