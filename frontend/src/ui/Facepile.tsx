/** Who is here now: their avatars, those who don't fit as a number. */
import { useTranslation } from 'react-i18next';
import { Avatar } from './Avatar';
import styles from './Facepile.module.css';
import { usePhone } from './usePhone';

/** So many of the others are named when one asks for them. */
const NAMED = 20;

type FacepileProps = { people: readonly { id: string; name: string }[] };

export function Facepile({ people }: FacepileProps) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const most = isPhone ? 2 : 4;
  if (people.length === 0) return null;
  const shown = people.length > most ? people.slice(0, most - 1) : people;
  const rest = people.slice(shown.length);
  const names = rest.slice(0, NAMED).map(({ name }) => name);
  if (rest.length > NAMED) names.push('…');
  return (
    <ul className={styles.pile} aria-label={t('presence.here')} data-testid="here-now">
      {shown.map(({ id, name }) => (
        <li key={id} className={styles.person}>
          <Avatar id={id} name={name} />
        </li>
      ))}
      {rest.length > 0 && (
        <li className={styles.rest} title={names.join('\n')}>
          <span aria-hidden="true">+{rest.length}</span>
          <span className="visually-hidden">
            {t('presence.more', { count: rest.length, names: names.join(', ') })}
          </span>
        </li>
      )}
    </ul>
  );
}
