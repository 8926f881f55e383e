import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { openIdNumber } from '@zaoce/account';
import { SEALED_COLUMNS } from '@zaoce/database/keys';
import {
  claimAccount,
  commitImport,
  downloadExport,
  exportList,
  getExport,
  getImport,
  getScan,
  listMyMessages,
} from '@zaoce/domain';
import { notify } from '@zaoce/notification';
import { forgetServices, inTransaction, theVault } from '@zaoce/platform';
import { call } from '../../support/client';
import { check } from '../../support/imports';
import { signedInApplicant, startDraft, succeed, uploadEvidence } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { addQualification, makePerson } from '../../support/people';
import { waitQuiet } from '../../support/waitQuiet';
import { staffToken } from '../../support/walks';

/*
 * Everything that the office keeps sealed is made over the office itself, sealed anew by the command an operator types,
 * and used with the new key alone.
 */

const root = path.resolve(__dirname, '..', '..', '..');
const key = () => randomBytes(32).toString('base64');
const claimant = makePerson('测试待领');
const listed = makePerson('测试待导');

let office: Office;
let made: Awaited<ReturnType<typeof makeSealed>>;
const db = () => office.strapi.db.connection;
beforeAll(async () => {
  // The mail server is away, so that messages wait, with their words.
  office = await startOffice({
    role: 'all',
    env: { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'office@example.test', EXPORT_DIRECT_ROWS: '0' },
  });
  made = await makeSealed();
});
afterAll(() => office.stop());

async function makeSealed() {
  const applicant = await signedInApplicant(office);
  const draft = await startDraft(office, applicant);
  await uploadEvidence(office, applicant, draft.id, ['photo', 'id-card']);
  const scan: { id: number } | undefined = await db()('scans').first('id');
  await addQualification(office, claimant);
  const { name, idNumber, certificateNumber: qualificationNumber, mobile, email } = claimant;
  await succeed(office, claimAccount, { body: { name, idNumber, qualificationNumber, mobile, email } });
  const user: { user_id: number } | undefined = await db()('applicants').first('user_id');
  if (!user || !scan) throw new Error('nothing was made');
  await inTransaction(office.strapi, (trx) =>
    notify(trx, {
      event: 'password-changed',
      recipient: { userId: user.user_id, name: applicant.name, email: applicant.email, language: 'zh-CN' },
      key: 'told-before',
      params: { time: new Date().toISOString() },
    }),
  );
  const lead = await staffToken(office, 'provincial-lead', '11');
  const started = await succeed(office, exportList, {
    token: lead,
    params: { resource: 'qualifications' },
    query: { format: 'csv' },
  });
  const imported = await check(
    office,
    lead,
    'qualifications',
    `姓名,身份证号码,资格证书编号,专业,批准日期\r\n${[listed.name, listed.idNumber, listed.certificateNumber, '土木建筑工程', '2026-03-02'].join(',')}`,
  );
  await waitQuiet(office);
  return { applicant, scanId: scan.id, draft, lead, exportId: started.data.id, imported };
}

interface Ended {
  code: number;
  output: string;
}

/** The command as an operator types it. */
function rotate(keys: { DATA_KEY: string; DATA_KEY_OLD: string }): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'config/launch/rotate-keys.mjs')],
      { env: { ...process.env, ...keys } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

/** Texts anywhere in the database that a key has sealed: place and number. */
async function sealedBy(keyId: string): Promise<Record<string, number>> {
  const { rows: columns } = await db().raw<{ rows: { table: string; column: string }[] }>(
    `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
       and format_type(a.atttypid, null) in ('text', 'character varying', 'jsonb', 'json')`,
  );
  const found: Record<string, number> = {};
  for (const { table, column } of columns) {
    const { rows } = await db().raw<{ rows: { n: number }[] }>(
      // Keys of objects are names and stay; what is sealed is `key.base64`, much longer.
      `select count(*)::int as n from ?? where ??::text ~ ?`,
      [table, column, `${keyId}\\.[A-Za-z0-9+/]{38,}`],
    );
    if (rows[0]?.n) found[`${table}.${column}`] = rows[0].n;
  }
  return found;
}

const filesOf = async (keyId: string) =>
  (await readdir(path.join(office.dataDirectory, 'objects'), { recursive: true })).filter((name) =>
    name.includes(`.${keyId}`),
  ).length;

const places = SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).sort();

test('no column of sealed texts is forgotten', async () => {
  const { rows } = await db().raw<{ rows: { place: string }[] }>(
    `select table_name || '.' || column_name as place from information_schema.columns
     where table_schema = 'public' and column_name ~ '_cipher$' order by 1`,
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(places).toEqual(expect.arrayContaining(rows.map(({ place }) => place)));
});

test('everything is sealed anew, and the old key can go', async () => {
  const [first, second] = [process.env.DATA_KEY ?? '', key()];
  const old = theVault().currentKeyId;
  // Every place holds something, or the rest of this test would prove nothing.
  expect(Object.keys(await sealedBy(old)).sort()).toEqual(places);
  const files = await filesOf(old);
  expect(files).toBeGreaterThanOrEqual(6);

  const lost = await rotate({ DATA_KEY: second, DATA_KEY_OLD: key() });
  expect(lost.output).toContain('DATA_KEY_OLD');
  expect(lost.code).toBe(1);
  expect(Object.keys(await sealedBy(old)).sort()).toEqual(places);
  expect(await filesOf(old)).toBe(files);
  expect(await operation()).toMatchObject({ ok: false });

  const done = await rotate({ DATA_KEY: second, DATA_KEY_OLD: first });
  expect(done.output).toContain('DATA_KEY_OLD can go');
  expect(done.code).toBe(0);
  expect(done.output).not.toContain(listed.idNumber);
  expect(await sealedBy(old)).toEqual({});
  expect(await filesOf(old)).toBe(0);
  expect(await operation()).toMatchObject({ ok: true, details: { objects: files, unreadable: 0 } });

  Object.assign(process.env, { DATA_KEY: second });
  forgetServices();
  await everythingWorks(old);

  const again = await rotate({ DATA_KEY: second, DATA_KEY_OLD: '' });
  expect(again.output).toMatch(/0 texts and 0 files sealed anew/);
  expect(again.code).toBe(0);
});

async function operation(): Promise<{ ok: boolean; details: unknown }> {
  const row: { last_run_at: Date; last_success_at: Date | null; details: string } | undefined = await db()(
    'zaoce_operations',
  )
    .where({ name: 'rotate-keys' })
    .first();
  if (!row) throw new Error('the rotation was not noted');
  return {
    ok: row.last_success_at?.getTime() === row.last_run_at.getTime(),
    details: JSON.parse(row.details),
  };
}

async function everythingWorks(old: string): Promise<void> {
  const { applicant, draft, scanId, lead, exportId, imported } = made;
  expect(theVault().keyIds).not.toContain(old);
  const person: { id_number_cipher: string } | undefined = await db()('applicants').first('id_number_cipher');
  expect(openIdNumber(person?.id_number_cipher ?? '')).toBe(applicant.idNumber);

  const scan = await call(office.url, getScan, { token: applicant.token, params: { id: draft.id, scanId } });
  expect(scan.status).toBe(200);
  expect(scan.bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));

  const messages = await call(office.url, listMyMessages, { token: applicant.token });
  expect(messages.data.some(({ event }) => event === 'password-changed')).toBe(true);

  const file = await call(office.url, downloadExport, { token: lead, params: { id: exportId } });
  expect(file.bytes.toString('utf8')).toContain(claimant.certificateNumber);
  expect((await call(office.url, getExport, { token: lead, params: { id: exportId } })).data.state).toBe(
    'ready',
  );

  // What a list that waited brings in is sealed with a key that exists.
  await succeed(office, commitImport, {
    token: lead,
    params: { id: imported.id },
    version: imported.version,
    body: { skipWrong: false },
    idempotencyKey: randomUUID(),
  });
  await waitQuiet(office);
  expect((await call(office.url, getImport, { token: lead, params: { id: imported.id } })).data.state).toBe(
    'committed',
  );
  const brought: { id_number_cipher: string } | undefined = await db()('qualifications')
    .where({ certificate_number: listed.certificateNumber })
    .first('id_number_cipher');
  expect(openIdNumber(brought?.id_number_cipher ?? '')).toBe(listed.idNumber);
}
