import { currentRequest, inRequest } from '@zaoce/platform';
import { asCaused, withCause } from './cause';

const idAtWork = async () => currentRequest()?.requestId;

it('carries the request through the stored payload, out of sight of the task', async () => {
  const stored = inRequest({ requestId: 'request-17', ip: '192.0.2.1' }, () => withCause({ id: 3 }));
  expect(await asCaused(stored, async (payload) => [payload, await idAtWork()])).toEqual([
    { id: 3 },
    'request-17',
  ]);
  expect(await asCaused(stored, async () => currentRequest()?.ip)).toBeNull();
});

it('goes on from job to job', async () => {
  const first = inRequest({ requestId: 'request-17', ip: null }, () => withCause({}));
  const second = await asCaused(first, async () => withCause({ next: true }));
  expect(await asCaused(second, idAtWork)).toBe('request-17');
});

it('leaves a job that nobody asked for without one', async () => {
  expect(withCause({ id: 3 })).toEqual({ id: 3 });
  expect(await asCaused({ id: 3 }, idAtWork)).toBeUndefined();
});

it('trusts nothing else that may stand there', async () => {
  expect(await asCaused({ _requestId: 'not\nan id of ours' }, idAtWork)).toBeUndefined();
  expect(await asCaused(null, async (payload) => payload)).toBeNull();
});
