import { describe, expect, it } from 'vitest';
import { channelLink } from './ChannelsField';

describe('channelLink', () => {
  it('makes only links that call, write or open a site', () => {
    expect(channelLink('phones', '+34 (91) 555-01')).toBe('tel:+349155501');
    expect(channelLink('emails', 'ana+x@firm.test')).toBe('mailto:ana%2Bx@firm.test');
    expect(channelLink('websites', 'firm.test/a')).toBe('https://firm.test/a');
    expect(channelLink('websites', 'HTTP://firm.test')).toBe('HTTP://firm.test');
    expect(channelLink('websites', 'javascript:alert(1)')).toBe('https://javascript:alert(1)');
  });
});
