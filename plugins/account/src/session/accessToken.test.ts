import jwt from 'jsonwebtoken';
import { issueAccessToken, readAccessToken } from './accessToken';

const sessionId = '0191f6a0-6f9d-4b2a-8a53-1b2f9c0d3e4f';

beforeEach(() => {
  process.env.ACCESS_TOKEN_KEY = 'a key for this test that is long enough';
  jest.useFakeTimers({ now: new Date('2026-11-22T04:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
  delete process.env.ACCESS_TOKEN_KEY;
});

test('names the user and the session for ten minutes', () => {
  const token = issueAccessToken(7, sessionId);
  expect(readAccessToken(token)).toEqual({ userId: 7, sessionId });
  jest.setSystemTime(new Date('2026-11-22T04:09:59Z'));
  expect(readAccessToken(token)).not.toBeNull();
  jest.setSystemTime(new Date('2026-11-22T04:10:01Z'));
  expect(readAccessToken(token)).toBeNull();
});

test('does not hold when it is changed, unsigned or signed with another key', () => {
  const [head = '', , signature = ''] = issueAccessToken(7, sessionId).split('.');
  const forged = Buffer.from(JSON.stringify({ sub: '1', sid: sessionId, iss: 'zaoce' })).toString(
    'base64url',
  );
  expect(readAccessToken(`${head}.${forged}.${signature}`)).toBeNull();
  expect(
    readAccessToken(jwt.sign({ sub: '1', sid: sessionId }, '', { algorithm: 'none', issuer: 'zaoce' })),
  ).toBeNull();
  expect(
    readAccessToken(
      jwt.sign({ sub: '1', sid: sessionId }, process.env.ACCESS_TOKEN_KEY ?? '', { issuer: 'zaoce' }),
    ),
  ).toBeNull();
  expect(readAccessToken('no token')).toBeNull();
});
