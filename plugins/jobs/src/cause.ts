import { currentRequest, inRequest, isRequestId } from '@zaoce/platform';

/** Beside the task's own fields in the payload of a job; task payloads never use it. */
const FIELD = '_requestId';

/** The payload with the id of the request in whose course the job is made, so that its work can be traced to it. */
export function withCause(payload: unknown): unknown {
  const requestId = currentRequest()?.requestId;
  return requestId && isObject(payload) ? { ...payload, [FIELD]: requestId } : payload;
}

/** Does a job's work as part of the request that caused it, with the payload as the task wrote it. */
export function asCaused<T>(stored: unknown, work: (payload: unknown) => Promise<T>): Promise<T> {
  if (!isObject(stored)) return work(stored);
  const { [FIELD]: requestId, ...payload } = stored;
  return isRequestId(requestId) ? inRequest({ requestId, ip: null }, () => work(payload)) : work(payload);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
