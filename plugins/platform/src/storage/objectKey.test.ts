import { fileNamesOf, objectIdOf, parseObjectKey, resealedKey } from './objectKey';

const ID = '0a1b2c3d-0000-4000-8000-0123456789ab';
const KEY = `0a/${ID}.aaaaaaaa`;

describe('the key of an object', () => {
  it('names the object, the key that seals it and how it was stored', () => {
    expect(parseObjectKey(KEY)).toEqual({ id: ID, keyId: 'aaaaaaaa', framed: false });
    expect(parseObjectKey(`${KEY}.frames`)).toEqual({ id: ID, keyId: 'aaaaaaaa', framed: true });
  });

  it.each(['../../etc/passwd', `0a/../${ID}.aaaaaaaa`, '', `${KEY}.partial`, `${KEY}/x`])(
    'is not %p',
    (text) => {
      expect(() => parseObjectKey(text)).toThrow('not a storage key');
      expect(objectIdOf(text)).toBeNull();
    },
  );

  it('stays the same object when it is sealed anew', () => {
    expect(resealedKey(`${KEY}.frames`, 'bbbbbbbb')).toBe(`0a/${ID}.bbbbbbbb.frames`);
    expect(objectIdOf(resealedKey(KEY, 'bbbbbbbb'))).toBe(objectIdOf(KEY));
  });

  it('is looked for as it was stored, then under the current key, then under the others, once more under the current', () => {
    const names = (keyIds: string[]) => fileNamesOf(KEY, keyIds).map((name) => name.slice(-8));
    expect(names(['aaaaaaaa'])).toEqual(['aaaaaaaa']);
    expect(names(['cccccccc', 'bbbbbbbb', 'aaaaaaaa'])).toEqual([
      'aaaaaaaa',
      'cccccccc',
      'bbbbbbbb',
      'cccccccc',
    ]);
  });
});
