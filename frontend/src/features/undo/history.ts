/** What the person has done in this tab and may take back, newest last; and what they took back and may do again. Pure. */

/**
 * `operationId`: what the server takes to reverse it. `what`: a sentence that says what was done. `onReversed` is called after
 * each reversal, of things on the screen that hear of it by nobody else.
 */
export type Step = { operationId: string; what: string; onReversed?: (() => void) | undefined };

export type History = { done: readonly Step[]; undone: readonly Step[] };

export const NOTHING: History = { done: [], undone: [] };

const KEPT = 50;

/** Something new: what was taken back before can't be done again after it. */
export function did({ done }: History, step: Step): History {
  return { done: [...done, step].slice(-KEPT), undone: [] };
}

const without = (steps: readonly Step[], step: Step) =>
  steps.filter(({ operationId }) => operationId !== step.operationId);

/**
 * `reversal`: the operation that took the step back, or did it again (`isRedo`); null when there was nothing left to
 * reverse.
 */
export function reversed(
  { done, undone }: History,
  step: Step,
  reversal: string | null,
  isRedo: boolean = undone.includes(step),
): History {
  const back = reversal === null ? [] : [{ ...step, operationId: reversal }];
  return isRedo
    ? { done: [...done, ...back], undone: without(undone, step) }
    : { done: without(done, step), undone: [...undone, ...back] };
}

/** It can't be reversed any more. */
export function lost({ done, undone }: History, step: Step): History {
  return { done: without(done, step), undone: without(undone, step) };
}
