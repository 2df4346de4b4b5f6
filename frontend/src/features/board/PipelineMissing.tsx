/** An address whose pipeline is not there. */
import { useBoardWords } from '@/features/staged';
import { NotFound } from '@/ui/ErrorState';
import { PageBody, PageHeader } from '@/ui/PageHeader';

export function PipelineMissing() {
  const { t } = useBoardWords();
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody>
        <NotFound />
      </PageBody>
    </>
  );
}
