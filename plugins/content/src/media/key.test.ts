import { randomBytes } from 'node:crypto';
import { isKeyOf, signedAddress } from './key';

const now = new Date('2026-11-22T23:00:00Z');

beforeAll(() => {
  process.env.DATA_KEY = randomBytes(32).toString('base64');
  process.env.INDEX_KEY = randomBytes(32).toString('base64');
});

const keyFor = (name: string) => new URL(signedAddress(name, now), 'http://x').searchParams.get('key') ?? '';

describe('the key of a file', () => {
  it('opens that file today and tomorrow', () => {
    const key = keyFor('a.png');
    expect(isKeyOf('a.png', key, now)).toBe(true);
    expect(isKeyOf('a.png', key, new Date('2026-11-23T23:59:59Z'))).toBe(true);
    expect(isKeyOf('a.png', key, new Date('2026-11-24T00:00:00Z'))).toBe(false);
  });

  it('opens no other, and not for longer', () => {
    const key = keyFor('a.png');
    expect(isKeyOf('b.png', key, now)).toBe(false);
    const [until, signature] = key.split('.');
    expect(isKeyOf('a.png', `${Number(until) + 1}.${signature}`, now)).toBe(false);
  });

  it.each([undefined, '', 'x', '1.', `99999999.${'A'.repeat(43)}`])('is not %p', (key) =>
    expect(isKeyOf('a.png', key, now)).toBe(false),
  );
});
