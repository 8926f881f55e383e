import { Counter, Gauge, Histogram } from 'prom-client';
import { metrics } from './registry';

const registers = [metrics];
const FAST = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const SLOW = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800];

export const requestDuration = new Histogram({
  name: 'zaoce_http_request_duration_seconds',
  help: 'Requests by template of the route and status, until the last byte was handed over',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: FAST,
  registers,
});

export const requestsInFlight = new Gauge({
  name: 'zaoce_http_requests_in_flight',
  help: 'Requests that are being answered',
  registers,
});

export const refusalsSent = new Counter({
  name: 'zaoce_refusals_total',
  help: 'Refusals by code: wrong-credentials, too-many-requests, stale-version …; internal is a fault of ours',
  labelNames: ['code'] as const,
  registers,
});

export const queryErrors = new Counter({
  name: 'zaoce_database_query_errors_total',
  help: 'Statements that PostgreSQL refused, by class of SQLSTATE (23 constraint, 40 deadlock, 57 shut down …)',
  labelNames: ['sqlstate_class'] as const,
  registers,
});

const jobDuration = new Histogram({
  name: 'zaoce_job_duration_seconds',
  help: 'Jobs of this worker by task and outcome (done, failed)',
  labelNames: ['task', 'outcome'] as const,
  buckets: SLOW,
  registers,
});

const mailAttempts = new Counter({
  name: 'zaoce_mail_attempts_total',
  help: 'Attempts to hand a mail over: sent, failed (is tried again), unknown (the answer was lost)',
  labelNames: ['outcome'] as const,
  registers,
});

const documentDuration = new Histogram({
  name: 'zaoce_document_render_duration_seconds',
  help: 'PDFs printed, waiting for a page included, by outcome (done, failed)',
  labelNames: ['outcome'] as const,
  buckets: FAST,
  registers,
});

const browserStarts = new Counter({
  name: 'zaoce_browser_starts_total',
  help: 'Starts of the browser that prints; more than one an hour means that it crashes',
  registers,
});

const auditEntries = new Counter({
  name: 'zaoce_audit_entries_total',
  help: 'Entries of the audit trail by action, e.g. account.sign-in-refused; those of transactions that failed included',
  labelNames: ['action'] as const,
  registers,
});

/** Counts an entry of the audit trail. */
export function countAuditEntry(action: string): void {
  auditEntries.inc({ action });
}

/** Counts an attempt to hand a mail over. */
export function countMailAttempt(outcome: 'sent' | 'failed' | 'unknown'): void {
  mailAttempts.inc({ outcome });
}

/** Counts a start of the browser that prints documents. */
export function countBrowserStart(): void {
  browserStarts.inc();
}

/** Does a job and notes how long it took and how it ended. */
export function timeJob<T>(task: string, work: () => Promise<T>): Promise<T> {
  return timed((outcome, seconds) => jobDuration.observe({ task, outcome }, seconds), work);
}

/** Prints a document and notes how long it took and how it ended. */
export function timeDocument<T>(work: () => Promise<T>): Promise<T> {
  return timed((outcome, seconds) => documentDuration.observe({ outcome }, seconds), work);
}

async function timed<T>(
  note: (outcome: 'done' | 'failed', seconds: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  try {
    const result = await work();
    note('done', seconds());
    return result;
  } catch (error) {
    note('failed', seconds());
    throw error;
  }
}
