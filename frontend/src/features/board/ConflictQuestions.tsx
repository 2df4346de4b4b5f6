/** Whose move stands when a colleague was faster: asked beside the board until it is answered, never over the work (B35). */
import { useEffect } from 'react';
import { useBoardWords } from '@/features/staged';
import { offerUndo } from '@/features/undo';
import { announce } from '@/lib/announce';
import { explain } from '@/lib/failure';
import { type Format, useFormat } from '@/lib/format';
import type { Question } from '@/live/board/questions';
import { useBoardSession, useSessionState, useStages } from '@/live/board/useBoard';
import styles from './ConflictQuestions.module.css';
import type { cornerOf, flyFrom } from './fly';
import type { Words } from './refusals';
import type { Spot } from './steps';

const A_MINUTE = 60_000; // ms

const MOVES = new Set(['deal.moved', 'deal.closed', 'deal.reopened']);

/** What the colleague did, in one sentence. */
function sentence({ refusal, title }: Question, stage: string, t: Words, format: Format): string {
  if (refusal.kind === 'refused') return t('refused.one', { title, reason: explain(refusal.error) });
  if (refusal.kind === 'fields') return t('refused.one', { title, reason: t('refused.fields') });
  const { by, at, change } = refusal;
  const isFresh = at === null || Date.now() - Date.parse(at) < A_MINUTE;
  const when = isFresh ? t('conflict.justNow') : format.relative(at);
  if (!by) return t('conflict.changed', { title, stage, when });
  return t(MOVES.has(change ?? '') ? 'conflict.movedBy' : 'conflict.changedBy', {
    title,
    stage,
    when,
    name: by.name,
  });
}

/** What the board lends: this part comes later than it. */
type Lent = {
  onGo: (spot: Spot) => void;
  flight: { cornerOf: typeof cornerOf; flyFrom: typeof flyFrom };
};

export function ConflictQuestions(lent: Lent) {
  const { t } = useBoardWords();
  const open = useSessionState(({ questions }) => questions);
  return (
    <section className={styles.questions} aria-label={t('conflict.title')}>
      {open.map((question) => (
        <Asked key={question.clientOpId + question.refusal.itemId} question={question} {...lent} />
      ))}
    </section>
  );
}

function Asked({ question, onGo, flight }: Lent & { question: Question }) {
  const { t } = useBoardWords();
  const format = useFormat();
  const stages = useStages();
  const { carrier } = useBoardSession();
  const { refusal, target } = question;
  const nameOf = (stageId: string) => stages.find(({ id }) => id === stageId)?.name ?? '';
  const now = refusal.kind === 'conflict' ? refusal.card.stageId : null;
  const said = sentence(question, now === null ? '' : nameOf(now), t, format);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question is read out once
  useEffect(() => announce(said, 'assertive'), []);
  const close = (stageId: string | null) => {
    carrier?.questions.close(question);
    if (stageId !== null) onGo({ stageId, cardId: refusal.itemId });
  };
  const insist = () => {
    const flyHome = (ids: readonly string[]) => {
      for (const id of ids) flight.flyFrom(id, flight.cornerOf(id));
    };
    const from = flight.cornerOf(refusal.itemId);
    void carrier?.insist(question, flyHome).then(({ operationId }) => {
      const words = { title: question.title, stage: nameOf(target.stageId) };
      if (operationId !== null) offerUndo(operationId, t('move.moved', words));
    });
    flight.flyFrom(refusal.itemId, from);
    close(target.stageId);
  };
  return (
    <div className={styles.question}>
      <p className={styles.words}>{said}</p>
      <div className={styles.answers}>
        <button type="button" className={styles.answer} onClick={() => close(now)}>
          {now === null ? t('conflict.seen') : t('conflict.theirs', { stage: nameOf(now) })}
        </button>
        {now !== null && (
          <button type="button" className={styles.answer} data-mine onClick={insist}>
            {t('conflict.mine', { stage: nameOf(target.stageId) })}
          </button>
        )}
      </div>
    </div>
  );
}
