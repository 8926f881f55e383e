import { backOff } from './back-off.mjs';

test('pauses double up to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map(backOff)).toEqual([1, 2, 4, 8, 16, 30, 30, 30].map((s) => s * 1000));
});
