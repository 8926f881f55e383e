import { AsyncLocalStorage } from 'node:async_hooks';

/** The request in whose course something happens; a job carries that of the request which caused it. */
export interface RequestContext {
  requestId: string;
  /** Where the request came from; null for a job. */
  ip: string | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` as part of a request: log lines, audit entries, jobs and mails made meanwhile bear its id. */
export function inRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The request that is being answered, or that caused the job at work; undefined when nobody asked, e.g. at a schedule. */
export function currentRequest(): RequestContext | undefined {
  return storage.getStore();
}

/** Whether a text can be the id of a request: what a proxy or a client gives is kept only then. */
export function isRequestId(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z0-9._-]{8,64}$/.test(text);
}
