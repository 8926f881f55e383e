import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import path from 'node:path';
import {
  createExport,
  downloadExport,
  EXPORTED_RESOURCES,
  exportList,
  getExport,
  listExports,
  OPERATIONS,
  type ExportedResource,
  type Role,
} from '@zaoce/domain';
import { startWorker, type Worker } from '@zaoce/jobs';
import { parse } from 'csv-parse/sync';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, addQualification, addStaff, makePerson, signIn } from '../../support/people';
import { issue } from '../../support/registrations';

jest.setTimeout(60_000);

interface Entry {
  action: string;
  actor_name: string;
  authority_code: string | null;
  request_id: string | null;
  details: { filter: string | null; rows: number; sha256?: string; complete?: boolean };
}

describe('lists as files', () => {
  let office: Office;
  const tokens: Partial<Record<string, string>> = {};
  const searched = makePerson('演示乙');

  beforeAll(async () => {
    office = await startOffice();
    const cast: [string, Exclude<Role, 'applicant'>, string | null][] = [
      ['lead', 'provincial-lead', '11'],
      ['reviewer', 'provincial-reviewer', '11'],
      ['elsewhere', 'provincial-lead', '31'],
      ['ministry', 'ministry-lead', null],
      ['admin', 'system-admin', null],
    ];
    for (const [name, role, authority] of cast) {
      const staff = await addStaff(office, role, authority);
      tokens[name] = (await signIn(office, staff.username, staff.password)).token;
    }
    const holder = await addApplicant(office, {}, makePerson('演示甲'));
    await issue(office, holder, {
      employer: { name: '=HYPERLINK("http://x.test","点我")', creditCode: '91110000MA00000013' },
    });
    await issue(office, await addApplicant(office, { authorityCode: '31' }, makePerson('演示丙')), {
      authorityCode: '31',
    });
    await addQualification(office, searched);
    await addQualification(office, makePerson('演示丁'), { authorityCode: '31' });
  });
  afterAll(() => office.stop());
  afterEach(() => {
    delete process.env.EXPORT_DIRECT_ROWS;
  });

  const db = () => office.strapi.db.connection;
  const fetchList = (
    resource: ExportedResource,
    query: Record<string, string> = {},
    as = 'lead',
    headers: Record<string, string> = {},
  ) =>
    call(office.url, exportList, {
      params: { resource },
      query: { format: 'csv', ...query },
      token: tokens[as],
      headers,
    });

  const table = (text: string): string[][] => parse(text, { bom: true });

  async function trail(action: string): Promise<Entry[]> {
    const rows: (Omit<Entry, 'details'> & { details: string | Entry['details'] })[] = await db()(
      'audit_events',
    )
      .where({ action })
      .orderBy('id');
    return rows.map((row) => ({
      ...row,
      details: typeof row.details === 'string' ? (JSON.parse(row.details) as Entry['details']) : row.details,
    }));
  }

  async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
    for (let n = 0; n < 400; n += 1) {
      const seen = await look();
      if (seen) return seen;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('it did not come about');
  }

  describe('one', () => {
    it('holds what the caller may see, masked, in words, safe to open', async () => {
      const reply = await fetchList('registrations');
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(decodeURIComponent(reply.headers.get('content-disposition') ?? '')).toMatch(
        /^attachment; filename\*=UTF-8''注册库-北京.*-\d{4}-\d{2}-\d{2}\.csv$/,
      );
      expect(reply.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const [headings, ...rows] = table(reply.text);
      expect(headings?.slice(0, 4)).toEqual(['注册证书编号', '执业专用章编号', '姓名', '身份证号（遮盖）']);
      expect(rows).toHaveLength(1);
      const row = Object.fromEntries((headings ?? []).map((heading, index) => [heading, rows[0]?.[index]]));
      expect(row).toMatchObject({
        姓名: '演示甲',
        '身份证号（遮盖）': expect.stringMatching(/^\d{6}\*{8}\d{3}[\dX]$/) as string,
        专业: '土木建筑工程',
        聘用单位: `'=HYPERLINK("http://x.test","点我")`,
        状态: '有效',
        发证日期: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      });
    });

    it('comes in English when that is asked for', async () => {
      const [headings] = table((await fetchList('registrations', { language: 'en' })).text);
      expect(headings?.slice(0, 3)).toEqual(['Certificate number', 'Seal number', 'Name']);
      const [spoken] = table(
        (await fetchList('registrations', {}, 'lead', { 'Accept-Language': 'en' })).text,
      );
      expect(spoken?.[2]).toBe('Name');
    });

    it('cannot be widened by a filter, and is filtered as the list is', async () => {
      const names = async (filter: object, as = 'lead') =>
        table((await fetchList('registrations', { filter: JSON.stringify(filter) }, as)).text)
          .slice(1)
          .map((row) => row[2]);
      expect(await names({ authorityCode: '31' })).toEqual([]);
      expect(await names({ authorityCode: '31' }, 'ministry')).toEqual(['演示丙']);
      expect(await names({}, 'elsewhere')).toEqual(['演示丙']);
      expect(await names({ q: '演示甲' }, 'ministry')).toEqual(['演示甲']);
      const sorted = await fetchList('registrations', { sort: '["holder","DESC"]' }, 'ministry');
      expect(table(sorted.text).map((row) => row[2])).toEqual(['姓名', '演示甲', '演示丙']);
    });

    it.each([
      ['a filter nobody knows', { filter: '{"secret":1}' }],
      ['a filter that is no JSON', { filter: 'x' }],
      ['a format nobody knows', { format: 'pdf' }],
      ['a language nobody knows', { language: 'de' }],
    ])('is refused with %s, and nothing is recorded', async (_, query) => {
      const before = (await trail('list.exported')).length;
      const reply = await fetchList('qualifications', query);
      expect([reply.status, reply.code]).toEqual([400, 'malformed-request']);
      expect(await trail('list.exported')).toHaveLength(before);
    });

    it('is a workbook, too', async () => {
      const reply = await fetchList('registrations', { format: 'xlsx' });
      expect(reply.headers.get('content-type')).toContain('spreadsheetml.sheet');
      expect(reply.bytes.subarray(0, 2).toString()).toBe('PK');
    });

    it('is in the trail before and after, with what was sent and without the ID number looked for', async () => {
      const filter = JSON.stringify({ q: searched.idNumber });
      const reply = await fetchList('qualifications', { filter }, 'lead', {
        'X-Request-Id': 'export-of-one',
      });
      expect(
        table(reply.text)
          .slice(1)
          .map((row) => row[0]),
      ).toEqual(['演示乙']);
      const ended = await until(async () =>
        (await trail('list.export-ended')).find((entry) => entry.request_id === 'export-of-one'),
      );
      const begun = (await trail('list.exported')).find((entry) => entry.request_id === 'export-of-one');
      expect(begun).toMatchObject({
        authority_code: '11',
        details: { format: 'csv', rows: 1, filter: '{"q":"〈ID〉"}' },
      });
      const sha256 = createHash('sha256').update(reply.bytes).digest('hex');
      expect(ended.details).toMatchObject({ rows: 1, bytes: reply.bytes.length, sha256, complete: true });
      const raw: unknown[] = await db()('audit_events').whereRaw('details::text like ?', [
        `%${searched.idNumber}%`,
      ]);
      expect(raw).toEqual([]);
    });
  });

  describe('each', () => {
    /** The list that the export is of, to compare how long they are. */
    const listOf = (resource: ExportedResource) =>
      OPERATIONS.find(({ method, path: at }) => method === 'get' && at === `/review/${resource}`);

    it.each(EXPORTED_RESOURCES.filter((resource) => resource !== 'void-numbers'))(
      '%s: as many rows as the list has, for whoever may see the list and for nobody else',
      async (resource) => {
        const operation = listOf(resource);
        if (!operation) throw new Error('there is no such list');
        for (const as of ['lead', 'reviewer', 'ministry', 'admin']) {
          const list = await call(office.url, operation, { token: tokens[as] });
          const file = await fetchList(resource, {}, as);
          expect([as, file.status]).toEqual([as, list.status]);
          if (file.status !== 200) continue;
          const rows = table(file.text);
          // The jobs and the trail grow while they are read.
          const total = Number(list.headers.get('content-range')?.split('/')[1]);
          expect(rows.length - 1).toBeGreaterThanOrEqual(total);
          expect(rows.length - 1).toBeLessThanOrEqual(resource === 'audit-events' ? total + 5 : total);
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        }
      },
    );

    it('void numbers are for all staff', async () => {
      expect((await fetchList('void-numbers', {}, 'reviewer')).status).toBe(200);
      expect((await call(office.url, exportList, { params: { resource: 'void-numbers' } })).status).toBe(401);
    });
  });

  describe('a long one', () => {
    const ROWS = 30_000;
    beforeAll(async () => {
      await db().raw(
        `insert into qualifications (document_id, name, id_number_masked, id_number_index, id_number_cipher, gender, birth_date,
           certificate_number, specialty, issued_on, authority_code, created_at, updated_at, published_at)
         select 'bulk' || n, '演示' || n, '110105********' || lpad((n % 10000)::text, 4, '0'), 'bulk' || n, 'x', 'male', '1990-01-01',
           'BULK-' || n, 'civil', '2026-03-02', '41', now(), now(), now() from generate_series(1, ?) n`,
        [ROWS],
      );
      const staff = await addStaff(office, 'provincial-lead', '41');
      tokens.henan = (await signIn(office, staff.username, staff.password)).token;
    });

    it('comes whole', async () => {
      const rows = table((await fetchList('qualifications', { sort: '["id","ASC"]' }, 'henan')).text);
      expect(rows).toHaveLength(ROWS + 1);
      expect([rows[1]?.[0], rows[ROWS]?.[0]]).toEqual(['演示1', `演示${ROWS}`]);
    });

    it('ends with the client that goes away, and the trail says that not all was sent', async () => {
      const address = `${office.url}/api/review/qualifications/export?format=csv`;
      const headers = { Authorization: `Bearer ${tokens.henan}`, 'X-Request-Id': 'gone-too-soon' };
      const request = get(address, { headers });
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      await once(response, 'readable');
      response.destroy();
      const ended = await until(async () =>
        (await trail('list.export-ended')).find((entry) => entry.request_id === 'gone-too-soon'),
      );
      expect(ended.details.complete).toBe(false);
      expect(ended.details.rows).toBeLessThan(ROWS);
      const open: { count: string }[] = await db()('pg_stat_activity')
        .whereRaw(`datname = current_database() and state = 'idle in transaction'`)
        .count();
      expect(Number(open[0]?.count)).toBe(0);
    });

    it('does not hold more than some connections at a time', async () => {
      const address = `${office.url}/api/review/qualifications/export?format=csv`;
      const headers = { Authorization: `Bearer ${tokens.henan}` };
      const slow = await Promise.all(
        Array.from({ length: 3 }, async () => {
          const request = get(address, { headers });
          return ((await once(request, 'response')) as [IncomingMessage])[0];
        }),
      );
      const refused = await fetchList('qualifications', {}, 'henan');
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
      for (const response of slow) response.destroy();
      await until(async () => (await fetchList('authorities', {}, 'henan')).status === 200);
    });
  });

  describe('by a job', () => {
    let worker: Worker;
    beforeAll(async () => {
      worker = await startWorker(office.strapi);
    });
    afterAll(() => worker.stop());
    beforeEach(() => {
      process.env.EXPORT_DIRECT_ROWS = '0';
    });

    const ask = (filter: object, headers: Record<string, string> = {}) =>
      fetchList('registrations', { format: 'xlsx', filter: JSON.stringify(filter) }, 'ministry', headers);
    const ready = (id: number, as = 'ministry') =>
      until(async () => {
        const { data } = await call(office.url, getExport, { params: { id }, token: tokens[as] });
        return data.state === 'ready' && data;
      });
    const download = (id: number, as = 'ministry') =>
      call(office.url, downloadExport, { params: { id }, token: tokens[as] });

    it('is accepted, made once, told of, and fetched by whoever asked and nobody else', async () => {
      const reply = await ask({ q: '演示' }, { 'X-Request-Id': 'asked-for-all' });
      expect(reply.status).toBe(202);
      const { id } = reply.data;
      expect(reply.headers.get('location')).toBe(`/api/review/exports/${id}`);
      const done = await ready(id);
      expect(done).toMatchObject({
        rowsDone: 2,
        rowsTotal: 2,
        format: 'xlsx',
        bytes: expect.any(Number) as number,
      });

      const file = await download(id);
      expect(file.status).toBe(200);
      expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(done.sha256);
      expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain('注册库-');
      expect((await download(id, 'lead')).status).toBe(404);
      expect((await call(office.url, getExport, { params: { id }, token: tokens.admin })).status).toBe(404);
      const mine = await call(office.url, listExports, { token: tokens.ministry });
      expect(mine.data.map((row) => row.id)).toContain(id);
      expect((await call(office.url, listExports, { token: tokens.lead })).data).toEqual([]);

      const notice: { event: string }[] = await db()('outgoing_messages').where(
        'key',
        'like',
        `list-export:${id}:%`,
      );
      expect(notice[0]?.event).toBe('export-ready');
      // The worker's entries bear the id of the request that asked.
      for (const action of ['list.export-requested', 'list.exported']) {
        const entry = (await trail(action)).find(({ request_id }) => request_id === 'asked-for-all');
        expect(entry).toMatchObject({ details: { export: id, rows: 2 } });
      }
      expect((await trail('list.export-downloaded')).map((entry) => entry.details)).toMatchObject([
        { export: id },
      ]);
    });

    it('is kept encrypted and removed when its days are over', async () => {
      const { id } = (await ask({ q: '演示甲' })).data;
      await ready(id);
      const folder = path.join(office.dataDirectory, 'objects');
      const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.frames'));
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) {
        expect((await readFile(path.join(folder, name))).subarray(0, 2).toString()).not.toBe('PK');
      }
      await db()('list_exports').update({ expires_at: new Date(Date.now() - 1000) });
      await db().raw(`select graphile_worker.add_job('review-api.expire-exports', '{}'::json)`);
      await until(async () => {
        const { data } = await call(office.url, getExport, { params: { id }, token: tokens.ministry });
        return data.state === 'expired';
      });
      expect((await download(id)).status).toBe(404);
      const left = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.frames'));
      expect(left).toEqual([]);
    });

    it('is the same export as long as it is under way, whichever way it is asked for', async () => {
      await worker.stop();
      const first = (await ask({ q: '演示丙' })).data;
      expect((await download(first.id)).code).toBe('not-ready');
      const again = (await ask({ q: '演示丙' })).data;
      const body = { resource: 'registrations', format: 'xlsx', filter: '{"q":"演示丙"}' } as const;
      const posted = await call(office.url, createExport, {
        token: tokens.ministry,
        body,
        idempotencyKey: 'e-1',
      });
      const repeated = await call(office.url, createExport, {
        token: tokens.ministry,
        body,
        idempotencyKey: 'e-1',
      });
      expect([again.id, posted.data.id, repeated.data.id]).toEqual([first.id, first.id, first.id]);
      const other = await call(office.url, createExport, { token: tokens.lead, body });
      expect(other.data.id).not.toBe(first.id);

      // What a worker leaves that is killed on the way.
      await db()('list_exports').where({ id: first.id }).update({ state: 'running', rows_done: 1 });
      worker = await startWorker(office.strapi);
      expect(await ready(first.id)).toMatchObject({ rowsDone: 1, rowsTotal: 1 });
      expect(await ready(other.data.id, 'lead')).toMatchObject({ rowsDone: 0, rowsTotal: 0 });
    });

    it('fails when whoever asked may not see the list any more', async () => {
      const staff = await addStaff(office, 'provincial-lead', '11');
      const { token } = await signIn(office, staff.username, staff.password);
      await worker.stop();
      const body = { resource: 'audit-events', format: 'csv' } as const;
      const { data } = await call(office.url, createExport, { token, body });
      await db()('account_staff').where({ user_id: staff.userId }).update({ authority_code: '31' });
      worker = await startWorker(office.strapi);
      await until(async () => {
        const row: { state: string } | undefined = await db()('list_exports').where({ id: data.id }).first();
        return row?.state === 'failed';
      });
    });
  });
});
