import { checkFormCode } from './formCheck';

const now = 'a'.repeat(64);
const before = 'b'.repeat(64);
const number = 'IN20261100000123';

test.each([
  [
    'the code of the present content',
    { filingNumber: number, hash: 'a'.repeat(16) },
    before,
    'current',
    'a'.repeat(16),
  ],
  [
    'the code of another content',
    { filingNumber: number, hash: 'b'.repeat(16) },
    before,
    'stale',
    'b'.repeat(16),
  ],
  ['no code, a form was printed', null, before, 'unreadable', 'b'.repeat(16)],
  ['no code, nothing was printed', null, null, 'unreadable', null],
])('%s', (_what, code, printedHash, check, hash) => {
  expect(checkFormCode(code, { contentHash: now, printedHash })).toEqual({
    form_check: check,
    form_hash: hash,
  });
});
