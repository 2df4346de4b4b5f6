/** Name, language and time zone. */
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, updateProfile, useMe } from '@/features/session';
import type { ProfileInput } from '@/gql/graphql';
import { asLocale, LOCALE_NAMES, LOCALES } from '@/lib/locales';
import { Avatar } from '@/ui/Avatar';
import { FieldGroup } from '@/ui/fields/EditableField';
import { ChoiceField, TextField } from '@/ui/fields/TextFields';
import { TimeZoneField } from '@/ui/fields/TimeZoneField';
import { Section } from '@/ui/Section';
import { PortraitButtons } from './PortraitButtons';
import styles from './ProfilePage.module.css';

export function PersonalFields() {
  const { t } = useTranslation(['profile', 'common']);
  const me = useMe();
  const queryClient = useQueryClient();
  const save = async (input: ProfileInput) => {
    queryClient.setQueryData(meQuery.queryKey, await updateProfile(input));
  };
  return (
    <Section title={t('you')}>
      <div className={styles.who}>
        <Avatar id={me.user.id} name={me.user.name} url={me.user.avatarUrl} size="large" decorative />
        <div className={styles.whoText}>
          <p className={styles.name}>{me.user.name}</p>
          <p className={styles.email}>{me.user.email}</p>
        </div>
        <PortraitButtons />
      </div>
      <FieldGroup>
        <TextField
          label={t('name')}
          value={me.user.name}
          maxLength={100}
          onSave={(name) => save({ name: name ?? '' })}
        />
        <ChoiceField
          label={t('common:user.language')}
          value={asLocale(me.locale) ?? 'en'}
          choices={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
          onSave={(locale) => save({ locale })}
        />
        <TimeZoneField label={t('timeZone')} value={me.timeZone} onSave={(timeZone) => save({ timeZone })} />
      </FieldGroup>
    </Section>
  );
}
