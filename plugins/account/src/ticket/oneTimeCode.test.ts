import { codeMatches, drawCode, hashCode, isOpen, MAXIMUM_TRIES } from './oneTimeCode';

beforeEach(() => {
  process.env.ACCESS_TOKEN_KEY = 'a key for this test that is long enough';
});
afterEach(() => {
  delete process.env.ACCESS_TOKEN_KEY;
});

test('a code has six digits, leading zeros included', () => {
  const codes = Array.from({ length: 2000 }, drawCode);
  for (const code of codes) expect(code).toMatch(/^\d{6}$/);
  expect(codes.some((code) => code.startsWith('0'))).toBe(true);
});

test('a code opens its own ticket only', () => {
  const ticket = { id: 'one', codeHash: hashCode('one', '012345') };
  expect(codeMatches(ticket, '012345')).toBe(true);
  expect(codeMatches(ticket, '012346')).toBe(false);
  expect(codeMatches({ ...ticket, id: 'two' }, '012345')).toBe(false);
});

test('a ticket without a code opens for nothing', () => {
  expect(codeMatches({ id: 'one', codeHash: null }, '000000')).toBe(false);
});

test('a ticket is open until it is used, old or tried too often', () => {
  const now = new Date('2026-11-22T04:00:00Z');
  const ticket = { expiresAt: new Date('2026-11-22T04:00:01Z'), usedAt: null, tries: MAXIMUM_TRIES - 1 };
  expect(isOpen(ticket, now)).toBe(true);
  expect(isOpen({ ...ticket, tries: MAXIMUM_TRIES }, now)).toBe(false);
  expect(isOpen({ ...ticket, usedAt: now }, now)).toBe(false);
  expect(isOpen({ ...ticket, expiresAt: now }, now)).toBe(false);
});
