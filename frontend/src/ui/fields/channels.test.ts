import { describe, expect, it } from 'vitest';
import { channelLink } from './channels';

describe('channelLink', () => {
  it('makes only links that call, write or open a page', () => {
    expect(channelLink('phones', { value: '+34 (91) 555-01' })).toBe('tel:+349155501');
    expect(channelLink('emails', { value: 'ana+x@firm.test' })).toBe('mailto:ana%2Bx@firm.test');
    expect(channelLink('websites', { value: 'firm.test/a' })).toBe('https://firm.test/a');
    expect(channelLink('websites', { value: 'HTTP://firm.test' })).toBe('HTTP://firm.test');
    expect(channelLink('websites', { value: 'javascript:alert(1)' })).toBe('https://javascript:alert(1)');
    expect(channelLink('messengers', { value: 'telegram:ines', page: 'https://t.me/ines' })).toBe(
      'https://t.me/ines',
    );
    expect(channelLink('messengers', { value: 'livechat:7', page: null })).toBeUndefined();
    expect(channelLink('messengers', { value: 'x', page: 'javascript:alert(1)' })).toBeUndefined();
  });
});
