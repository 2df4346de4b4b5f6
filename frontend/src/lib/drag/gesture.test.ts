import { describe, expect, test } from 'vitest';
import { type Effect, type Gesture, IDLE, type Input, step } from './gesture';

const press = (isTouch = false): Input => ({
  type: 'press',
  pointer: 1,
  isTouch,
  at: { x: 10, y: 10 },
  id: 'card',
});
const move = (x: number, y: number, pointer = 1): Input => ({ type: 'move', pointer, at: { x, y } });

function play(...inputs: Input[]): [Gesture['phase'], Effect[]] {
  let gesture = IDLE;
  const effects: Effect[] = [];
  for (const input of inputs) {
    const [next, effect] = step(gesture, input);
    gesture = next;
    effects.push(effect);
  }
  return [gesture.phase, effects];
}

describe('a mouse', () => {
  test('takes a card after four pixels and drops it', () => {
    expect(play(press(), move(12, 12))).toEqual(['pressed', ['watch', 'none']]);
    expect(play(press(), move(10, 14), move(50, 50), { type: 'release', pointer: 1 })).toEqual([
      'idle',
      ['watch', 'lift', 'carry', 'drop'],
    ]);
  });

  test('that only clicks has dragged nothing', () => {
    expect(play(press(), { type: 'release', pointer: 1 })).toEqual(['idle', ['watch', 'forget']]);
  });

  test('may rest as long as it likes', () => {
    expect(play(press(), { type: 'rest' })[0]).toBe('pressed');
  });
});

describe('a finger', () => {
  test('takes a card by resting on it', () => {
    expect(play(press(true), move(13, 13), { type: 'rest' }, move(90, 90))).toEqual([
      'dragging',
      ['watch', 'none', 'lift', 'carry'],
    ]);
  });

  test('that lets go where it was asks for the menu, but not after carrying the card about', () => {
    const release: Input = { type: 'release', pointer: 1 };
    expect(play(press(true), { type: 'rest' }, move(13, 12), release)[1].at(-1)).toBe('rest');
    expect(play(press(true), { type: 'rest' }, move(90, 90), move(10, 10), release)[1].at(-1)).toBe('drop');
  });

  test('that moves first is scrolling', () => {
    expect(play(press(true), move(10, 30))).toEqual(['idle', ['watch', 'forget']]);
  });

  test('taken away by the browser puts the card back', () => {
    expect(play(press(true), { type: 'rest' }, { type: 'lose', pointer: 1 })[1].at(-1)).toBe('return');
  });
});

test.each<[string, Input]>([
  ['Escape', { type: 'cancel' }],
  ['a second touch', { ...press(true), pointer: 2 } as Input],
])('%s puts a held card back', (_, input) => {
  expect(play(press(), move(30, 30), input)).toEqual(['idle', ['watch', 'lift', 'return']]);
});

test('another pointer neither moves nor drops what this one holds', () => {
  expect(play(press(), move(30, 30), move(90, 90, 2), { type: 'release', pointer: 2 })).toEqual([
    'dragging',
    ['watch', 'lift', 'none', 'none'],
  ]);
});

test('nothing happens to an empty hand', () => {
  for (const input of [move(1, 1), { type: 'rest' }, { type: 'cancel' }] satisfies Input[]) {
    expect(step(IDLE, input)).toEqual([IDLE, 'none']);
  }
});
