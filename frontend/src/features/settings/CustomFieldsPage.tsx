/** The fields that administrators have added: a kind of records is chosen at the left, its fields are kept at the right (R15). */
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useKinds } from '@/features/crmSettings';
import { useCustomFields } from '@/features/customFields';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { CustomFieldList } from './CustomFieldList';
import styles from './PipelinesPage.module.css';

export function CustomFieldsPage() {
  const { t } = useTranslation('settings');
  const search = useSearch({ from: '/signed-in/settings/rooms/fields' });
  const kinds = useKinds();
  const kind = kinds.find((known) => known === search.of) ?? 'DEAL';
  const query = useCustomFields(kind);
  return (
    <>
      <PageHeader title={t('fields.title')} />
      <PageBody>
        <div className={styles.columns}>
          <Section title={t('fields.of')}>
            <ul className={styles.lines}>
              {kinds.map((known) => (
                <li key={known} className={styles.line} data-chosen={known === kind || undefined}>
                  <Link
                    to="/settings/fields"
                    search={{ of: known }}
                    className={styles.name}
                    aria-current={known === kind}
                  >
                    {t(`fields.kinds.${known}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
          <Loaded
            query={query}
            skeleton={
              <Section title=" ">
                <SkeletonRows rows={6} height="44px" />
              </Section>
            }
          >
            {(fields) => <CustomFieldList key={kind} kind={kind} fields={fields} />}
          </Loaded>
        </div>
      </PageBody>
    </>
  );
}
