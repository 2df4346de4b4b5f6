/** What a role allows beside records (R72). */
import { useTranslation } from 'react-i18next';
import type { RoleFlag } from '@/gql/graphql';
import { Section } from '@/ui/Section';
import { FLAGS } from './cells';
import { type Role, setFlags } from './queries';
import styles from './RolesPage.module.css';
import { useRoleChange } from './useRoleChange';

export function RoleFlags({ role }: { role: Role }) {
  const { t } = useTranslation('roles');
  const change = useRoleChange();
  const set = (flag: RoleFlag, isOn: boolean) => {
    const flags = FLAGS.filter((one) => (one === flag ? isOn : role.flags.includes(one)));
    change.mutate({
      id: role.id,
      expected: (now) => ({ ...now, flags: [...flags] }),
      act: (now) => setFlags(now, flags),
    });
  };
  return (
    <Section title={t('alsoAllows')}>
      <fieldset className={styles.flags}>
        <legend className="visually-hidden">{t('alsoAllows')}</legend>
        {FLAGS.map((flag) => (
          <label key={flag} className={styles.flag}>
            <input
              type="checkbox"
              checked={role.flags.includes(flag)}
              onChange={(event) => set(flag, event.currentTarget.checked)}
            />
            {t(`flags.${flag}`)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
