import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { indexIdNumber, openApplicantAccount } from '@zaoce/account';
import {
  cancelImport,
  commitImport,
  downloadImportErrors,
  getImport,
  getImportTemplate,
  importQualifications,
  listImportErrors,
  listImports,
  type ImportView,
} from '@zaoce/domain';
import { inTransaction } from '@zaoce/platform';
import { call } from '../../support/client';
import { check, importFixture, upload, whenRead } from '../../support/imports';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, addQualification, makePerson, type Person } from '../../support/people';
import { staffToken } from '../../support/walks';

const HEADING = '姓名,身份证号码,资格证书编号,专业,批准日期';
const line = (
  { name, idNumber, certificateNumber }: Person,
  specialty = '土木建筑工程',
  day = '2026-03-02',
) => [name, idNumber, certificateNumber, specialty, day].join(',');
const listOf = (...lines: string[]) => [HEADING, ...lines].join('\r\n');

describe('importing qualification records', () => {
  let office: Office;
  let lead: string;
  beforeAll(async () => {
    office = await startOffice({ role: 'all' });
    lead = await staffToken(office, 'provincial-lead', '11');
  });
  afterAll(() => office.stop());
  beforeEach(() => office.strapi.db.connection('zaoce_rate_limits').delete());

  const commit = (
    view: ImportView,
    token = lead,
    body: { skipWrong?: boolean } = {},
    idempotencyKey = randomUUID(),
  ) =>
    call(office.url, commitImport, {
      token,
      params: { id: view.id },
      version: view.version,
      body: { skipWrong: body.skipWrong ?? false },
      idempotencyKey,
    });
  const records = (person: Person) =>
    office.strapi.db
      .connection('qualifications')
      .where({ id_number_index: indexIdNumber(person.idNumber) })
      .orderBy('id')
      .select<Record<string, unknown>[]>('*');
  const storedFiles = async () => {
    const entries = await readdir(path.join(office.dataDirectory, 'objects'), { recursive: true });
    return entries.filter((name) => name.includes('.'));
  };
  const errorsOf = async (id: number, token = lead) =>
    (await call(office.url, listImportErrors, { token, params: { id } })).data.map(
      ({ row, problems }) => `${row}: ${problems.map(({ field, code }) => `${field} ${code}`).join(', ')}`,
    );
  const audited = (id: number) =>
    office.strapi.db
      .connection('audit_events')
      .where({ subject_type: 'import', subject_id: String(id) })
      .orderBy('id')
      .select<{ action: string; details: string }[]>('action', 'details');

  it('reads a workbook of LibreOffice, changes nothing, then writes it whole; again it is the same', async () => {
    const file = importFixture('qualifications.libreoffice.xlsx');
    const checked = await check(office, lead, 'qualifications', file);
    expect(checked).toMatchObject({
      state: 'checked',
      progress: 1,
      rowsRead: 4,
      counts: { new: 4, changed: 0, same: 0, wrong: 0 },
    });
    const person = { ...makePerson('演示𠀀'), idNumber: '110105198203030031' };
    expect(await records(person)).toEqual([]);

    const committed = await commit(checked);
    expect(committed.data).toMatchObject({ state: 'committed', counts: { new: 4 } });
    expect(await records(person)).toMatchObject([
      {
        name: '演示𠀀',
        certificate_number: 'YS-LO-000004',
        specialty: 'water',
        authority_code: '11',
        gender: 'male',
        id_number_masked: '110105********0031',
        applicant_id: null,
      },
    ]);
    const [kept] = await records(person);
    expect(JSON.stringify(kept)).not.toContain(person.idNumber);

    const again = await check(office, lead, 'qualifications', importFixture('qualifications.gb18030.csv'));
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 4, wrong: 0 });
    expect((await commit(again)).data.counts).toEqual({ new: 0, changed: 0, same: 4, wrong: 0 });
    const [after] = await records(person);
    expect(after).toEqual(kept);

    const trail = await audited(checked.id);
    expect(trail.map(({ action }) => action)).toEqual(['import.started', 'import.committed']);
    expect(JSON.parse(trail[1]?.details ?? '{}')).toMatchObject({ list: 'qualifications', new: 4 });
    expect(JSON.stringify(trail)).not.toMatch(/演示|\d{17}/);
  });

  it('names every wrong row with its columns, covered; the others are imported only when that is said', async () => {
    const good = makePerson('演示乙');
    const other = makePerson('演示丙');
    const file = listOf(
      line(good),
      line({ ...makePerson('演'), idNumber: '110105194912310021' }, '电力工程', '2026-02-30'),
      line(good),
      '',
      `${line(other)},多一格`,
    );
    const checked = await check(office, lead, 'qualifications', file);
    expect(checked.counts).toEqual({ new: 1, changed: 0, same: 0, wrong: 3 });
    expect(await errorsOf(checked.id)).toEqual([
      '3: name person-name, idNumber id-checksum, specialty not-a-word, issuedOn not-a-date',
      '4: certificateNumber twice-in-file',
      '6: null too-many-cells',
    ]);

    const csv = await call(office.url, downloadImportErrors, { token: lead, params: { id: checked.id } });
    expect(csv.text).toContain('3,身份证号码,110105********0021,身份证号码校验位不正确。');
    expect(csv.text).not.toContain('110105194912310021');
    expect(csv.headers.get('content-disposition')).toContain('attachment');

    const refused = await commit(checked);
    expect([refused.status, refused.code]).toEqual([422, 'import-has-errors']);
    expect(await records(good)).toEqual([]);
    expect((await commit(checked, lead, { skipWrong: true })).data.state).toBe('committed');
    expect(await records(good)).toHaveLength(1);
    expect(await records(other)).toEqual([]);
    expect(await errorsOf(checked.id)).toHaveLength(3);
  });

  it('corrects a record, and gives one to the account that its holder has already', async () => {
    const person = makePerson('演示丁');
    const applicant = await addApplicant(office, { authorityCode: '11' }, person);
    const second = { ...person, certificateNumber: `${person.certificateNumber}-2` };
    const first = await check(office, lead, 'qualifications', listOf(line(second, '安装工程')), {
      dryRun: false,
    });
    expect(first).toMatchObject({ state: 'committed', counts: { new: 1 } });
    expect((await records(person)).map((row) => row.applicant_id)).toEqual([
      applicant.applicantId,
      applicant.applicantId,
    ]);

    const corrected = await check(
      office,
      lead,
      'qualifications',
      listOf(line(second, '安装工程', '2026-03-09')),
    );
    expect(corrected.counts).toEqual({ new: 0, changed: 1, same: 0, wrong: 0 });
    await commit(corrected);
    const rows = await records(person);
    expect(rows).toHaveLength(2);
    expect(String(rows[1]?.issued_on)).toContain('2026-03-09');
  });

  it('gives a record to the account that its holder opens at the same moment', async () => {
    const person = makePerson('演示戊');
    const qualificationId = await addQualification(office, person);
    const second = { ...person, certificateNumber: `${person.certificateNumber}-2` };
    const checked = await check(office, lead, 'qualifications', listOf(line(second, '安装工程')));
    const now = new Date();
    const { committing, applicantId } = await inTransaction(office.strapi, async (trx) => {
      const opened = await openApplicantAccount(
        trx,
        {
          idNumberIndex: indexIdNumber(person.idNumber),
          qualificationId,
          mobile: person.mobile,
          email: person.email,
          language: 'zh-CN',
          passwordHash: 'none',
        },
        now,
      );
      // Arrives while the account is there and not yet committed, and would write past it.
      const arriving = commit(checked);
      await Promise.race([arriving, setTimeout(1000)]);
      return { committing: arriving, applicantId: opened?.applicantId };
    });
    expect((await committing).data.state).toBe('committed');
    expect((await records(person)).map((row) => row.applicant_id)).toEqual([applicantId, applicantId]);
  });

  it('does not let a file change whose record it is, nor take one of another authority', async () => {
    const holder = await addApplicant(office, { authorityCode: '11' }, makePerson('演示戊'));
    const stranger = makePerson('演示己');
    await addQualification(office, stranger, { authorityCode: '31' });
    const file = listOf(
      line({ ...holder, idNumber: makePerson().idNumber }),
      line({ ...makePerson('演示庚'), idNumber: holder.idNumber }),
      line(stranger),
    );
    const checked = await check(office, lead, 'qualifications', file, { dryRun: false });
    expect(checked).toMatchObject({ state: 'checked', counts: { new: 0, changed: 0, same: 0, wrong: 3 } });
    expect(await errorsOf(checked.id)).toEqual([
      '2: idNumber claimed-identity',
      '3: name applicant-name',
      '4: certificateNumber of-other-authority',
    ]);
  });

  it('keeps authorities apart; the ministry names the authority and sees all', async () => {
    const ministry = await staffToken(office, 'ministry-lead', null);
    const elsewhere = await staffToken(office, 'provincial-lead', '31');
    const person = makePerson('演示辛');
    const file = `${HEADING},初审机构\n${line(person)},上海市\n${line(makePerson('演示壬'))},`;
    const mine = await check(office, lead, 'qualifications', file);
    expect(await errorsOf(mine.id)).toEqual(['2: authorityCode other-authority']);
    const theirs = await check(office, ministry, 'qualifications', file);
    expect(await errorsOf(theirs.id, ministry)).toEqual(['3: authorityCode required']);

    const hidden = await call(office.url, getImport, { token: elsewhere, params: { id: mine.id } });
    expect([hidden.status, hidden.code]).toEqual([404, 'not-found']);
    expect((await commit(mine, elsewhere, { skipWrong: true })).code).toBe('not-found');
    expect((await call(office.url, listImports, { token: elsewhere })).data).toEqual([]);
    const all = await call(office.url, listImports, { token: ministry });
    expect(all.data.map(({ id }) => id)).toEqual(expect.arrayContaining([mine.id, theirs.id]));
    expect(await commit(theirs, lead, { skipWrong: true })).toMatchObject({ code: 'not-found' });
  });

  it.each(['provincial-reviewer', 'ministry-reviewer', 'system-admin'] as const)(
    'lets no %s import',
    async (role) => {
      const token = await staffToken(office, role, role === 'provincial-reviewer' ? '11' : null);
      const before = await storedFiles();
      const refused = await upload(office, token, 'qualifications', listOf(line(makePerson())));
      expect([refused.status, refused.code]).toEqual([403, 'not-allowed']);
      expect(await storedFiles()).toEqual(before);
    },
  );

  it('carries an import out once: a lost answer is given again, a second commit is refused', async () => {
    const checked = await check(office, lead, 'qualifications', listOf(line(makePerson('演示癸'))));
    const stale = await commit({ ...checked, version: checked.version - 1 });
    expect(stale.code).toBe('stale-version');
    const key = randomUUID();
    const first = await commit(checked, lead, {}, key);
    expect(first.status).toBe(200);
    expect((await commit(checked, lead, {}, key)).data).toEqual(first.data);
    expect((await commit(first.data)).code).toBe('wrong-state');
  });

  it('lets two imports of the same rows be carried out at the same moment; each record is there once', async () => {
    const people = Array.from({ length: 40 }, (_, n) => makePerson(`演示${'甲乙丙丁戊'[n % 5]}`));
    const one = await check(office, lead, 'qualifications', listOf(...people.map((person) => line(person))));
    const two = await check(
      office,
      lead,
      'qualifications',
      listOf(...people.toReversed().map((person) => line(person))),
    );
    const [first, second] = await Promise.all([commit(one), commit(two)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.data.counts.new + second.data.counts.new).toBe(40);
    expect(first.data.counts.same + second.data.counts.same).toBe(40);
    const [row] = await office.strapi.db
      .connection('qualifications')
      .whereIn(
        'certificate_number',
        people.map(({ certificateNumber }) => certificateNumber),
      )
      .count<{ count: string }[]>('*');
    expect(Number(row?.count)).toBe(40);
  });

  it('asks for a new check when a row no longer fits', async () => {
    const person = makePerson('演示子');
    const checked = await check(office, lead, 'qualifications', listOf(line(person)));
    await addQualification(office, person, { authorityCode: '31' });
    expect(await commit(checked)).toMatchObject({ status: 409, code: 'import-outdated' });
    expect((await records(person)).map((row) => row.authority_code)).toEqual(['31']);
  });

  it('forgets rows and file of an import that is given up', async () => {
    const checked = await check(office, lead, 'qualifications', listOf(line(makePerson('演示丑'))));
    const [key] = await office.strapi.db.connection('imports').where({ id: checked.id }).pluck('object_key');
    const cancelled = await call(office.url, cancelImport, {
      token: lead,
      params: { id: checked.id },
      version: checked.version,
    });
    expect(cancelled.data.state).toBe('cancelled');
    expect(await errorsOf(checked.id)).toEqual([]);
    expect((await commit(cancelled.data)).code).toBe('wrong-state');
    const file = path.basename(String(key));
    for (let n = 0; n < 200 && (await storedFiles()).some((name) => name.endsWith(file)); n += 1) {
      await setTimeout(25);
    }
    expect((await storedFiles()).filter((name) => name.endsWith(file))).toEqual([]);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 …')],
    ['an old or protected workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s whatever its name', async (_, bytes) => {
    const before = await storedFiles();
    const refused = await upload(office, lead, 'qualifications', bytes, { name: 'list.xlsx' });
    expect([refused.status, refused.code]).toEqual([415, 'unsupported-spreadsheet']);
    expect(await storedFiles()).toEqual(before);
  });

  it.each([
    ['a file without the heading', '甲,乙\n1,2', 'no-heading'],
    ['a heading without needed columns', '姓名,身份证号码\n演示甲,1', 'missing-column'],
    ['a heading alone', HEADING, 'no-rows'],
    ['quotes that do not match', `${HEADING}\n"演示甲,1\n2`, 'broken-csv'],
    ['an archive that is no workbook', Buffer.from('PK\u0003\u0004 and nothing more'), 'broken-spreadsheet'],
  ])('says what is wrong with %s', async (_, file, code) => {
    const failed = await check(office, lead, 'qualifications', file);
    expect(failed.state).toBe('failed');
    expect(failed.problems.map((problem) => problem.code)).toContain(code);
    expect((await commit(failed)).code).toBe('wrong-state');
  });

  it('gives templates that can be filled in', async () => {
    for (const kind of ['xlsx', 'csv']) {
      const template = await call(office.url, getImportTemplate, {
        token: lead,
        params: { file: `qualifications.${kind}` },
      });
      const checked = await check(office, lead, 'qualifications', template.bytes);
      expect(checked).toMatchObject({ state: 'checked', rowsRead: 1, counts: { wrong: 0 } });
    }
    const unknown = await call(office.url, getImportTemplate, { token: lead, params: { file: 'x.exe' } });
    expect(unknown.status).toBe(400);
  });

  it('reads a file again from its beginning when the worker that read it is gone', async () => {
    const started = await upload(office, lead, 'qualifications', listOf(line(makePerson('演示寅'))));
    await whenRead(office, lead, started.data.id);
    const db = office.strapi.db.connection;
    // As a killed worker leaves it: half of the rows are there, under the name of a try that is no more.
    await db('imports')
      .where({ id: started.data.id })
      .update({ state: 'reading', run: 'gone', rows_read: 77, created_at: new Date(Date.now() - 61_000) });
    await db('import_rows').insert({ import_id: started.data.id, row: 99, data: '{}', outcome: 'new' });
    await db.raw(`select graphile_worker.add_job('review-api.read-import', payload => ?::json)`, [
      JSON.stringify({ importId: started.data.id }),
    ]);
    const checked = await whenRead(office, lead, started.data.id);
    expect(checked).toMatchObject({ rowsRead: 1, counts: { new: 1, wrong: 0 } });
    // Who had to wait is told, once.
    const told = await db('outgoing_messages').where({ event: 'import-ready' }).select('key');
    expect(told).toEqual([{ key: `import:${started.data.id}:ready` }]);
  });

  it('takes only a file', async () => {
    const empty = await call(office.url, importQualifications, { token: lead });
    expect([empty.status, empty.code]).toEqual([400, 'malformed-request']);
  });
});
