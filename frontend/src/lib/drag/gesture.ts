/** What a pointer is about, spelled out as states: idle → pressed → dragging → idle. Pure; the engine acts on the effects. */
import { distance, type Point } from './geometry';

export type Gesture =
  | { phase: 'idle' }
  | { phase: 'pressed'; pointer: number; isTouch: boolean; from: Point; id: string }
  /** `isResting`: a finger that has not moved since it took the card. */
  | { phase: 'dragging'; pointer: number; from: Point; at: Point; id: string; isResting: boolean };

export type Input =
  | { type: 'press'; pointer: number; isTouch: boolean; at: Point; id: string }
  | { type: 'move'; pointer: number; at: Point }
  /** A finger has rested for the time of a long press. */
  | { type: 'rest' }
  | { type: 'release'; pointer: number }
  /** The browser took this pointer away, for scrolling. */
  | { type: 'lose'; pointer: number }
  /** Escape, the other mouse button, a second finger, a window that loses the focus. */
  | { type: 'cancel' };

/** `forget`: it was no drag after all. `rest`: pressed for long and let go on the spot, which asks for a menu. */
export type Effect = 'none' | 'watch' | 'lift' | 'carry' | 'drop' | 'rest' | 'return' | 'forget';

export const IDLE: Gesture = { phase: 'idle' };

const MOUSE_THRESHOLD = 4; // px
/** A finger that moves further before the long press is scrolling. */
const TOUCH_SLACK = 10; // px
export const LONG_PRESS = 220; // ms

type Step = [Gesture, Effect];

export function step(gesture: Gesture, input: Input): Step {
  switch (gesture.phase) {
    case 'idle':
      return input.type === 'press' ? press(input) : [gesture, 'none'];
    case 'pressed':
      return whilePressed(gesture, input);
    case 'dragging':
      return whileDragging(gesture, input);
  }
}

function press({ pointer, isTouch, at, id }: Extract<Input, { type: 'press' }>): Step {
  return [{ phase: 'pressed', pointer, isTouch, from: at, id }, 'watch'];
}

function whilePressed(gesture: Extract<Gesture, { phase: 'pressed' }>, input: Input): Step {
  const { pointer, isTouch, from, id } = gesture;
  const dragging: Gesture = { phase: 'dragging', pointer, from, at: from, id, isResting: isTouch };
  switch (input.type) {
    case 'rest':
      return isTouch ? [dragging, 'lift'] : [gesture, 'none'];
    case 'move': {
      if (input.pointer !== pointer) return [gesture, 'none'];
      const moved = distance(from, input.at);
      if (isTouch) return moved > TOUCH_SLACK ? [IDLE, 'forget'] : [gesture, 'none'];
      return moved >= MOUSE_THRESHOLD ? [{ ...dragging, at: input.at }, 'lift'] : [gesture, 'none'];
    }
    case 'release':
    case 'lose':
      return input.pointer === pointer ? [IDLE, 'forget'] : [gesture, 'none'];
    case 'press':
    case 'cancel':
      return [IDLE, 'forget'];
  }
}

function whileDragging(gesture: Extract<Gesture, { phase: 'dragging' }>, input: Input): Step {
  switch (input.type) {
    case 'move':
      if (input.pointer !== gesture.pointer) return [gesture, 'none'];
      return [
        {
          ...gesture,
          at: input.at,
          isResting: gesture.isResting && distance(gesture.from, input.at) <= TOUCH_SLACK,
        },
        'carry',
      ];
    case 'release':
      if (input.pointer !== gesture.pointer) return [gesture, 'none'];
      return [IDLE, gesture.isResting ? 'rest' : 'drop'];
    case 'lose':
      return input.pointer === gesture.pointer ? [IDLE, 'return'] : [gesture, 'none'];
    case 'press':
    case 'cancel':
      return [IDLE, 'return'];
    case 'rest':
      return [gesture, 'none'];
  }
}
