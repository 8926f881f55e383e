import { satisfies } from './ensure-installed.mjs';

const asked = {
  packages: {
    '': {},
    domain: { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/mac-only': { version: '1.0.0', integrity: 'sha512-m', optional: true },
    'node_modules/@zaoce/domain': { link: true },
  },
};
const installed = (a: object | undefined) => ({
  packages: { ...(a && { 'node_modules/a': a }), 'node_modules/@zaoce/domain': { link: true } },
});

test.each([
  ['the very same', { version: '1.0.0', integrity: 'sha512-a' }, true],
  ['another version', { version: '1.0.1', integrity: 'sha512-a' }, false],
  ['another content', { version: '1.0.0', integrity: 'sha512-b' }, false],
  ['nothing', undefined, false],
])('with %s installed', (_name, a, expected) => {
  expect(satisfies(installed(a), asked)).toBe(expected);
});
