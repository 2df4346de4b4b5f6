import { expect, it } from 'vitest';
import { failureCode, fieldFailures } from './failure';

class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly fields: readonly { path: string; code: string; message: string }[] = [],
  ) {
    super('refused');
  }
}

it('names the code of a refusal, and what fetch throws as being offline', () => {
  expect(failureCode(new Refusal('STALE_VERSION'))).toBe('STALE_VERSION');
  expect(failureCode(new TypeError('Failed to fetch'))).toBe('OFFLINE');
  expect(failureCode(new Error('a bug'))).toBe('INTERNAL');
});

it('puts what the server says beside the field it names', () => {
  const refusal = new Refusal('VALIDATION', [
    { path: 'input.phones[1].value', code: 'UNHEARD_OF', message: 'Not like this.' },
    { path: 'name', code: 'UNHEARD_OF', message: 'Nor this.' },
  ]);
  expect(fieldFailures(refusal)).toEqual({ phones: 'Not like this.', name: 'Nor this.' });
});
