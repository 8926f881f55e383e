import { digest } from '../crypto/digest';
import { firstSecret, formatRefreshToken, judgeToken, nextSecret, parseRefreshToken } from './refreshToken';

const sessionId = '0191f6a0-6f9d-4b2a-8a53-1b2f9c0d3e4f';
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 4, 0, seconds));

beforeEach(() => {
  process.env.ACCESS_TOKEN_KEY = 'a key for this test that is long enough';
});
afterEach(() => {
  delete process.env.ACCESS_TOKEN_KEY;
});

test('reads back what it wrote, and nothing else', () => {
  const token = { sessionId, secret: firstSecret() };
  expect(parseRefreshToken(formatRefreshToken(token))).toEqual(token);
  for (const other of [undefined, '', sessionId, `${sessionId}.`, `${sessionId}.x`, `x.${token.secret}`]) {
    expect(parseRefreshToken(other)).toBeNull();
  }
});

test('a token has one successor, which cannot be computed without the key', () => {
  const token = { sessionId, secret: firstSecret() };
  const next = nextSecret(token);
  expect(nextSecret(token)).toBe(next);
  expect(parseRefreshToken(formatRefreshToken({ sessionId, secret: next }))).not.toBeNull();
  process.env.ACCESS_TOKEN_KEY = 'another key for this test, also long enough';
  expect(nextSecret(token)).not.toBe(next);
});

test('the token before the present one is repeated for 20 seconds, then reused; any other is reused', () => {
  const state = { tokenHash: digest('present'), previousHash: digest('before'), rotatedAt: at(0) };
  expect(judgeToken(state, 'present', at(1000))).toBe('current');
  expect(judgeToken(state, 'before', at(20))).toBe('repeated');
  expect(judgeToken(state, 'before', at(21))).toBe('reused');
  expect(judgeToken(state, 'older', at(1))).toBe('reused');
  expect(judgeToken({ ...state, previousHash: null }, 'before', at(1))).toBe('reused');
});
