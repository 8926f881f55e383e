import { setTimeout as sleep } from 'node:timers/promises';
import { currentRequest, inRequest, isRequestId } from './requestContext';

it('follows the work of each request through what is awaited, and no other', async () => {
  const seen = async (requestId: string) =>
    inRequest({ requestId, ip: null }, async () => {
      await sleep(1);
      return currentRequest()?.requestId;
    });
  expect(await Promise.all([seen('request-1'), seen('request-2')])).toEqual(['request-1', 'request-2']);
  expect(currentRequest()).toBeUndefined();
});

it.each([
  ['a1b2c3d4', true],
  ['0f0e-1.2_3', true],
  ['short', false],
  ['x'.repeat(65), false],
  ['line\nbreak-in-it', false],
  [undefined, false],
  [12345678, false],
])('%j can be an id of a request: %s', (text, can) => {
  expect(isRequestId(text)).toBe(can);
});
