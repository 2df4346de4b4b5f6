import { describe, expect, it } from 'vitest';
import { bindingsOf, conflictsOf, keysOf, readPreferences, USUAL } from './bindings';
import { fuzzyFind } from './fuzzy';
import { chordOf, type KeyPress, meaningOf, takesText } from './keys';
import { type Call, Commands } from './registry';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('keys', () => {
  it('writes a press down, whatever keyboard made the sign', () => {
    expect(chordOf(press('m'))).toBe('m');
    expect(chordOf(press('M', { shiftKey: true }))).toBe('shift+m');
    expect(chordOf(press('?', { shiftKey: true }))).toBe('?');
    expect(chordOf(press('#', { altKey: true, ctrlKey: true }))).toBe('#');
    expect(chordOf(press('k', { metaKey: true }))).toBe('mod+k');
    expect(chordOf(press('ArrowLeft', { altKey: true }))).toBe('alt+ArrowLeft');
    expect(chordOf(press('F10', { shiftKey: true }))).toBe('shift+F10');
    expect(chordOf(press(' '))).toBe('Space');
    expect(chordOf(press('Shift', { shiftKey: true }))).toBeNull();
    expect(chordOf(press('a', { isComposing: true }))).toBeNull();
  });

  it('waits for the second key of a sequence, and takes a wrong one for itself', () => {
    const bindings = bindingsOf(USUAL);
    expect(meaningOf(bindings, null, 'g')).toEqual({ pending: 'g' });
    expect(meaningOf(bindings, 'g', 'd')).toEqual({ id: 'goDeals', keys: 'g d' });
    expect(meaningOf(bindings, 'g', 'm')).toEqual({ id: 'moveTo', keys: 'm' });
    expect(meaningOf(bindings, null, 'y')).toBeNull();
  });

  it('knows where one types', () => {
    expect(takesText({ tagName: 'INPUT', type: 'search' })).toBe(true);
    expect(takesText({ tagName: 'TEXTAREA' })).toBe(true);
    expect(takesText({ tagName: 'SELECT' })).toBe(true);
    expect(takesText({ tagName: 'DIV', isContentEditable: true })).toBe(true);
    expect(takesText({ tagName: 'INPUT', type: 'checkbox' })).toBe(false);
    expect(takesText({ tagName: 'A' })).toBe(false);
  });
});

describe('preferences', () => {
  it('has no conflict among the keys everyone begins with', () => {
    expect([...conflictsOf(USUAL)]).toEqual([]);
  });

  it('shows both sides of a conflict, also with the beginning of a sequence', () => {
    const conflicts = conflictsOf({ off: false, keys: { moveTo: 'a', comment: 'g' } });
    expect(conflicts.get('moveTo')).toEqual(['assign']);
    expect(conflicts.get('assign')).toEqual(['moveTo']);
    expect(conflicts.get('comment')).toContain('goDeals');
    expect(conflicts.get('goDeals')).toEqual(['comment']);
  });

  it('keeps what belongs to the thing and changes the rest', () => {
    expect(keysOf('up', USUAL)).toEqual(['ArrowUp', 'k']);
    expect(keysOf('up', { off: false, keys: { up: 'i' } })).toEqual(['ArrowUp', 'i']);
    expect(keysOf('moveTo', { off: false, keys: { moveTo: '' } })).toEqual([]);
  });

  it('switches off every character, and nothing else', () => {
    const off = { ...USUAL, off: true };
    expect(keysOf('up', off)).toEqual(['ArrowUp']);
    expect(keysOf('column', off)).toEqual([]);
    expect(keysOf('goDeals', off)).toEqual([]);
    expect(keysOf('palette', off)).toEqual(['mod+k']);
    expect(keysOf('moveLeft', off)).toEqual(['alt+ArrowLeft']);
  });

  it('reads what was kept as far as it makes sense', () => {
    expect(readPreferences(null)).toEqual(USUAL);
    expect(readPreferences('{"off":true,"keys":{"moveTo":"y","unknown":"z","open":"o","assign":7}}')).toEqual(
      {
        off: true,
        keys: { moveTo: 'y' },
      },
    );
    expect(readPreferences('no JSON')).toEqual(USUAL);
  });
});

describe('registry', () => {
  const registry = (preferences = USUAL) => {
    const clock = { now: 0 };
    const calls: [string, Call][] = [];
    const commands = new Commands(
      () => preferences,
      () => clock.now,
    );
    const noting = (id: string) => ({ run: (call: Call) => void calls.push([id, call]) });
    return { clock, calls, commands, noting };
  };

  it('runs what is registered and enabled, and leaves every other key alone', () => {
    const { calls, commands, noting } = registry();
    const leave = commands.register({
      goDeals: noting('goDeals'),
      moveTo: { ...noting('moveTo'), enabled: (subject) => subject !== null },
    });
    expect(commands.press(press('m'), false)).toBe(false);
    commands.provide({ current: () => 'deal-1', focus: () => undefined });
    expect(commands.press(press('m'), false)).toBe(true);
    expect(commands.press(press('a'), false)).toBe(false);
    expect(calls).toEqual([['moveTo', { subject: 'deal-1', keys: 'm' }]]);
    expect(commands.available('deal-1')).toEqual(['goDeals', 'moveTo']);
    leave();
    expect(commands.available('deal-1')).toEqual([]);
  });

  it('forgets the beginning of a sequence after a while', () => {
    const { clock, calls, commands, noting } = registry();
    commands.register({ goDeals: noting('goDeals') });
    expect(commands.press(press('g'), false)).toBe(true);
    clock.now = 5_000;
    expect(commands.press(press('d'), false)).toBe(false);
    commands.press(press('g'), false);
    expect(commands.press(press('d'), false)).toBe(true);
    expect(calls).toHaveLength(1);
  });

  it('stays out of what is being typed, but for Ctrl and Cmd', () => {
    const { calls, commands, noting } = registry();
    commands.register({ palette: noting('palette'), moveTo: noting('moveTo') });
    expect(commands.press(press('m'), true)).toBe(false);
    expect(commands.press(press('k', { ctrlKey: true }), true)).toBe(true);
    expect(calls.map(([id]) => id)).toEqual(['palette']);
  });

  it('hands a command to the last who came, and only while they are there', () => {
    const { calls, commands, noting } = registry();
    commands.register({ search: noting('first') });
    const leave = commands.register({ search: noting('second') });
    commands.press(press('/'), false);
    leave();
    expect(commands.press(press('/'), false)).toBe(false);
    expect(calls.map(([id]) => id)).toEqual(['second']);
  });
});

describe('fuzzy finding', () => {
  it('finds by letters in order, whole words first', () => {
    const found = fuzzyFind(['Open the deal', 'Go to contacts', 'Comment'], 'gco', (text) => text);
    expect(found).toEqual(['Go to contacts']);
    expect(fuzzyFind(['Przejdź', 'Etap łączny'], 'laczny', (text) => text)).toEqual(['Etap łączny']);
    expect(fuzzyFind(['to come', 'Comment'], 'com', (text) => text)).toEqual(['Comment', 'to come']);
  });
});
