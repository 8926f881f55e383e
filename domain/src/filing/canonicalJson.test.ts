import fc from 'fast-check';
import { canonicalJson } from './canonicalJson';

it.each<[unknown, string]>([
  [{ b: 1, a: '甲' }, '{"a":"甲","b":1}'],
  [{ a: '', b: null, c: undefined, d: [], e: {}, f: { g: '' } }, 'null'],
  [{ list: [{ b: 2, a: 1 }, null, ''] }, '{"list":[{"a":1,"b":2},null,null]}'],
  [{ yes: true, no: false, zero: 0 }, '{"no":false,"yes":true,"zero":0}'],
  ['"quoted"\n', '"\\"quoted\\"\\n"'],
  ['\uFA0C', '"\uFA0C"'],
])('%j is written %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

it('does not depend on the order of keys, and reads back as the same value', () => {
  const value = fc.dictionary(
    fc.string({ maxLength: 5 }),
    fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean()),
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(value, (one) => {
      const reversed = Object.fromEntries(Object.entries(one).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(one));
      expect(JSON.parse(canonicalJson(one)) ?? {}).toEqual(one);
    }),
  );
});

it.each([[Number.NaN], [Infinity], [() => 1], [10n]])('refuses %p', (value) => {
  expect(() => canonicalJson({ value })).toThrow(TypeError);
});
