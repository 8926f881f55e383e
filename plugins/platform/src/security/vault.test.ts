import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Vault, vaultFromEnvironment } from './vault';

const keyA = randomBytes(32);
const keyB = randomBytes(32);
const vault = (current: string) =>
  new Vault({ current, keys: { a: keyA, b: keyB }, indexKey: randomBytes(32) });

describe('the vault', () => {
  it('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(vault('a').openText(vault('a').sealText(text, 'here'), 'here')).toBe(text);
      }),
    );
  });

  it('never seals the same text to the same bytes', () => {
    expect(vault('a').sealText('11010519491231002X', 'x')).not.toBe(
      vault('a').sealText('11010519491231002X', 'x'),
    );
  });

  it('opens data of an older key after a rotation', () => {
    expect(vault('b').openText(vault('a').sealText('old', 'x'), 'x')).toBe('old');
  });

  it('refuses bytes that were changed, moved to another context, or sealed with an unknown key', () => {
    const { sealed, keyId } = vault('a').sealBytes(Buffer.from('scan'), 'one');
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed[changed.length - 1] ?? 0) ^ 1;
    expect(() => vault('a').openBytes(changed, keyId, 'one')).toThrow();
    expect(() => vault('a').openBytes(sealed, keyId, 'two')).toThrow();
    expect(() => vault('a').openBytes(sealed, 'c', 'one')).toThrow('not configured');
  });

  it('gives equal values equal indexes, different values different ones', () => {
    const one = vault('a');
    expect(one.blindIndex('x')).toBe(one.blindIndex('x'));
    expect(one.blindIndex('x')).not.toBe(one.blindIndex('y'));
    expect(one.blindIndex('x')).not.toContain('x');
  });

  it('names a key of the wrong length', () => {
    expect(() => vaultFromEnvironment({ DATA_KEY: 'c2hvcnQ=', INDEX_KEY: keyA.toString('base64') })).toThrow(
      'DATA_KEY',
    );
    expect(() => vaultFromEnvironment({ DATA_KEY: keyA.toString('base64') })).toThrow('INDEX_KEY');
  });

  it('reads old keys from the environment', () => {
    const before = vaultFromEnvironment({
      DATA_KEY: keyA.toString('base64'),
      INDEX_KEY: keyB.toString('base64'),
    });
    const after = vaultFromEnvironment({
      DATA_KEY: keyB.toString('base64'),
      DATA_KEY_OLD: keyA.toString('base64'),
      INDEX_KEY: keyB.toString('base64'),
    });
    expect(after.openText(before.sealText('kept', 'x'), 'x')).toBe('kept');
  });
});
