import type { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { access, utimes } from 'node:fs/promises';
import path from 'node:path';
import { getFiling, getHealth, listContacts, login } from '@zaoce/domain';
import { theStore } from '@zaoce/platform';
import { call } from '../../support/client';
import { fullDraft, signedInApplicant, type SignedInApplicant } from '../../support/journey';
import { freePort } from '../../support/launcher';
import { startOffice, type Office } from '../../support/office';
import { waitQuiet } from '../../support/waitQuiet';

const root = path.join(__dirname, '..', '..', '..');
let office: Office;
let metricsUrl: string;
let applicant: SignedInApplicant;
/** The metrics are the process's: other offices of these tests have left theirs. */
let metricsBefore: string;
const lines: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  metricsUrl = `http://127.0.0.1:${port}/metrics`;
  office = await startOffice({ role: 'all', env: { METRICS_PORT: String(port), LOG_LEVEL: 'debug' } });
  const log = office.strapi.log as unknown as EventEmitter & { transports: { silent: boolean }[] };
  // Read here, not on the screen.
  for (const transport of log.transports) transport.silent = true;
  log.on('data', (info: Record<symbol, string>) => {
    lines.push(info[Symbol.for('message')] ?? '');
  });
  await waitQuiet(office);
  metricsBefore = await metrics();
  applicant = await signedInApplicant(office);
});
afterAll(() => office.stop());

const metrics = async () => (await fetch(metricsUrl)).text();

/** A figure of the text format: the value of the line that begins with the name and holds every label. */
function figureIn(text: string, name: string, labels: string[]): number | undefined {
  const found = text
    .split('\n')
    .find((line) => line.startsWith(name) && labels.every((label) => line.includes(label)));
  return found === undefined ? undefined : Number(found.split(' ').at(-1));
}
const figure = async (name: string, ...labels: string[]) => figureIn(await metrics(), name, labels);
/** How often something has been counted since this office started. */
const counted = async (name: string, ...labels: string[]) =>
  Number(await figure(name, ...labels)) - (figureIn(metricsBefore, name, labels) ?? 0);

describe('the log', () => {
  test('has one line per request, with the template of its route and the number of its user', async () => {
    const draft = await fullDraft(office, applicant);
    const reply = await call(office.url, getFiling, {
      token: applicant.token,
      params: { id: draft.id },
      headers: { 'X-Request-Id': 'a-request-of-the-test' },
    });
    expect(reply.status).toBe(200);
    const [line, ...others] = lines.filter((text) => text.includes('a-request-of-the-test'));
    expect(others).toEqual([]);
    expect(line).toMatch(/ http: request /);
    expect(line).toContain('route=/api/filings/:id');
    expect(line).toContain(`status=200`);
    expect(line).toContain(`userId=${applicant.userId}`);
  });

  test('says of a fault where and why, and gives the client the number to ask about', async () => {
    const { connection } = office.strapi.db;
    await connection.raw('alter table contacts rename to contacts_away');
    const reply = await call(office.url, listContacts, {});
    await connection.raw('alter table contacts_away rename to contacts');
    expect([reply.status, reply.code]).toEqual([500, 'internal']);
    const id = reply.headers.get('x-request-id') ?? 'none';
    const line = lines.find((text) => text.includes(' error: ') && text.includes(id));
    expect(line).toMatch(/contacts.* does not exist[\s\S]+\n +at [\s\S]+code=42P01/);
  });

  test('holds no personal value of a whole journey, not even after faults', async () => {
    const { connection } = office.strapi.db;
    const body = { identifier: applicant.idNumber, password: applicant.password };
    await call(office.url, login, { body: { ...body, password: 'wrong 旧书店 password' } });
    await connection.raw('alter table account_staff rename to account_staff_away');
    const fault = await call(office.url, login, { body });
    await connection.raw('alter table account_staff_away rename to account_staff');
    office.strapi.log.error(new Error(`a library wrote ${applicant.idNumber}, ${applicant.mobile}`));
    await fetch(`${office.url}/api/verify?code=${applicant.certificateNumber}&name=${applicant.name}`);
    await fetch(`${office.url}/api/no-such/${applicant.mobile}`);
    await fetch(`${office.url}/people/${applicant.idNumber}`);
    expect(fault.status).toBe(500);
    expect(lines.length).toBeGreaterThan(15);
    const log = lines.join('\n');
    const { idNumber, mobile, email, name, certificateNumber, password, token } = applicant;
    for (const value of [idNumber, mobile, email, name, certificateNumber, password, token, '旧书店']) {
      expect(log.includes(value)).toBe(false);
    }
  });
});

describe('the metrics', () => {
  test('are those that the guide describes, and no others', async () => {
    const guide = readFileSync(path.join(root, 'docs', 'operations.md'), 'utf8');
    const described = [...guide.matchAll(/^\| `(zaoce_\w+)` +\|/gm)].map(([, name]) => name);
    const exported = [...(await metrics()).matchAll(/^# TYPE (zaoce_\w+) /gm)].map(([, name]) => name);
    expect(exported.sort()).toEqual(described.sort());
    const alerts = readFileSync(path.join(root, 'config', 'deploy', 'prometheus-alerts.yaml'), 'utf8');
    const used = [...alerts.matchAll(/\bzaoce_\w+/g)].map(([name]) => name.replace(/_bucket$/, ''));
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((name) => !described.includes(name))).toEqual([]);
  });

  test('count requests by the template of the route, never by the address', async () => {
    await call(office.url, getHealth, {});
    const text = await metrics();
    expect(
      await figure('zaoce_http_request_duration_seconds_count', '"/api/health"', '"200"'),
    ).toBeGreaterThan(0);
    expect(text).toMatch(/route="\/api\/filings\/:id"/);
    expect(text).not.toMatch(/route="\/api\/filings\/\d/);
    for (const value of [applicant.idNumber, applicant.mobile, applicant.name]) {
      expect(text.includes(value)).toBe(false);
    }
  });

  test('tell of refusals, jobs, connections and what waits', async () => {
    await waitQuiet(office);
    expect(await counted('zaoce_refusals_total', '"internal"')).toBe(2);
    expect(await counted('zaoce_audit_entries_total', '"account.sign-in-refused"')).toBe(1);
    expect(await counted('zaoce_database_query_errors_total', '"42"')).toBeGreaterThanOrEqual(2);
    expect(await figure('zaoce_database_connections', '"free"')).toBeGreaterThan(0);
    expect(await figure('zaoce_oldest_due_job_seconds')).toBeLessThan(60);
    expect(await figure('zaoce_filings_waiting')).toBeUndefined();
    expect(await figure('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  test('are answered on their own address only', async () => {
    expect((await fetch(metricsUrl.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(metricsUrl, { method: 'POST' })).status).toBe(404);
    expect(await (await fetch(`${office.url}/metrics`)).text()).not.toContain('zaoce_');
  });
});

describe('what is kept no longer', () => {
  const exists = (key: string) =>
    access(path.join(office.dataDirectory, 'objects', key)).then(
      () => true,
      () => false,
    );
  const age = (key: string, days: number) => {
    const when = new Date(Date.now() - days * 86_400_000);
    return utimes(path.join(office.dataDirectory, 'objects', key), when, when);
  };

  test('objects that no row names, and jobs long dead', async () => {
    const { connection } = office.strapi.db;
    const [forgotten, fresh] = [
      await theStore().put(Buffer.from('x')),
      await theStore().put(Buffer.from('y')),
    ];
    await age(forgotten, 8);
    const scans = await connection('scans').select<{ storage_key: string; thumbnail_key: string }[]>();
    const named = scans.flatMap((scan) => [scan.storage_key, scan.thumbnail_key]);
    expect(named.length).toBeGreaterThan(8);
    for (const key of named) await age(key, 400);
    await connection.raw(
      `select graphile_worker.add_job('dead', max_attempts => 1, job_key => k) from unnest(array['old', 'new']) as k`,
    );
    await connection.raw(`update graphile_worker._private_jobs set attempts = 1, updated_at = now() -
      case key when 'old' then interval '181 days' else interval '179 days' end where key in ('old', 'new')`);

    await connection.raw(`select graphile_worker.add_job('jobs.keep-no-longer')`);
    await waitQuiet(office);
    expect(await exists(forgotten)).toBe(false);
    expect(await exists(fresh)).toBe(true);
    expect(await Promise.all(named.map(exists))).toEqual(named.map(() => true));
    const { rows } = await connection.raw<{ rows: { key: string }[] }>(
      `select key from graphile_worker.jobs where key in ('old', 'new')`,
    );
    expect(rows).toEqual([{ key: 'new' }]);
    const [note] = await connection('zaoce_operations').where({ name: 'retention' });
    expect(note).toMatchObject({ details: expect.stringMatching(/"objects": ?1/) as string });
    expect(note.last_success_at).toEqual(note.last_run_at);
  });
});
