/** What waits for oneself in a section, as buttons that leave only that on the board or in the list. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StagedKind } from '@/features/staged';
import type { Asking } from '@/features/views';
import styles from './CounterChips.module.css';
import { countersQuery } from './queries';
import { conditionsOf, FIGURES, type Figure, isAsked, isOfOwnItems, without } from './waiting';

export function CounterChips({
  of,
  asking: { question, change },
}: {
  of: StagedKind['kind'];
  asking: Asking;
}) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...countersQuery, enabled: false });
  const section = data?.sections.find(({ kind }) => kind === of);
  if (!data || !section || !question) return null;
  const { mode } = data;
  const counts: Record<Figure, number> = { ...section.counter, ...section };
  const isPressed = (figure: Figure) =>
    isAsked(question.f, conditionsOf(figure, mode)) && (question.mine || !isOfOwnItems(figure, mode));
  const press = (figure: Figure) => {
    const rest = FIGURES.reduce((f, one) => without(f, conditionsOf(one, mode)), question.f);
    if (isPressed(figure)) change({ f: rest }, false);
    else
      change(
        {
          f: [...rest, ...conditionsOf(figure, mode)],
          any: false,
          mine: question.mine || isOfOwnItems(figure, mode),
        },
        false,
      );
  };
  const shown = FIGURES.filter((figure) => counts[figure] > 0 || isPressed(figure));
  if (shown.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form
    <span className={styles.chips} role="group" aria-label={t('counters.label')}>
      {shown.map((figure) => (
        <button
          key={figure}
          type="button"
          className={styles.chip}
          data-figure={figure}
          aria-pressed={isPressed(figure)}
          title={t('counters.only')}
          onClick={() => press(figure)}
        >
          {t(`counters.${figure}`, { count: counts[figure] })}
        </button>
      ))}
    </span>
  );
}
