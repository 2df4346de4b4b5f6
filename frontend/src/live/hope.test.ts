import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForHope } from './hope';

function watching() {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { hidden: false });
  const told = { onHope: vi.fn(), onGone: vi.fn(), onHide: vi.fn(), onFreeze: vi.fn() };
  const stop = watchForHope({ window, document }, told);
  const see = (isSeen: boolean) => {
    document.hidden = !isSeen;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { window, document, stop, see, ...told };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each(['online', 'pageshow'])('%s gives hope', (type) => {
  const { window, onHope } = watching();
  window.dispatchEvent(new Event(type));
  expect(onHope).toHaveBeenCalledOnce();
});

test('a page that is seen again gives hope, one that is hidden is told of', () => {
  const { see, onHope, onHide } = watching();
  see(false);
  expect([onHope.mock.calls.length, onHide.mock.calls.length]).toEqual([0, 1]);
  see(true);
  expect([onHope.mock.calls.length, onHide.mock.calls.length]).toEqual([1, 1]);
});

test('a network that goes and a page that is put away are told apart', () => {
  const { window, onGone, onFreeze } = watching();
  window.dispatchEvent(new Event('offline'));
  expect([onGone.mock.calls.length, onFreeze.mock.calls.length]).toEqual([1, 0]);
  window.dispatchEvent(new Event('pagehide'));
  expect([onGone.mock.calls.length, onFreeze.mock.calls.length]).toEqual([1, 1]);
});

test('a clock that has jumped says that the machine has slept', () => {
  const { onHope, document } = watching();
  vi.advanceTimersByTime(60_000);
  expect(onHope).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 600_000);
  vi.advanceTimersByTime(5_000);
  expect(onHope).toHaveBeenCalledOnce();
  document.hidden = true;
  vi.setSystemTime(Date.now() + 600_000);
  vi.advanceTimersByTime(5_000);
  expect(onHope).toHaveBeenCalledOnce();
});

test('nothing is told after it was stopped', () => {
  const { window, stop, onHope } = watching();
  stop();
  window.dispatchEvent(new Event('online'));
  expect(onHope).not.toHaveBeenCalled();
});
