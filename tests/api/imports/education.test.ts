import { setTimeout } from 'node:timers/promises';
import { indexIdNumber } from '@zaoce/account';
import {
  commitImport,
  EDUCATION_PERMISSION,
  getChecks,
  getCompleteness,
  getFiling,
  listImportErrors,
  listImports,
  listMyEducation,
  receiveEducation,
  updateEntry,
  type BodyOf,
} from '@zaoce/domain';
import { createFiling } from '@zaoce/filing';
import { inTransaction } from '@zaoce/platform';
import { call } from '../../support/client';
import { submitNew, addFiler } from '../../support/filings';
import { check, importFixture } from '../../support/imports';
import { signedInApplicant, startDraft } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { makePerson, signIn, type Person } from '../../support/people';
import { daysAgo } from '../../support/sections';
import { staffToken } from '../../support/walks';

type Course = BodyOf<typeof receiveEducation>[number];
type TokenKind = 'read-only' | 'full-access' | 'custom';

interface TokenService {
  create(values: object): Promise<{ id: number; accessKey: string }>;
  revoke(id: number): Promise<unknown>;
}

describe('continuing education', () => {
  let office: Office;
  let program: string;
  beforeAll(async () => {
    office = await startOffice({ role: 'all' });
    program = (await apiToken('演示协会会员系统')).accessKey;
  });
  afterAll(() => office.stop());
  beforeEach(() => office.strapi.db.connection('zaoce_rate_limits').delete());

  const tokens = () => office.strapi.service('admin::api-token-content-api') as TokenService;
  function apiToken(
    name: string,
    type: TokenKind = 'custom',
    permissions: string[] = [EDUCATION_PERMISSION],
    lifespan: number | null = null,
  ) {
    const given = type === 'custom' ? { permissions } : {};
    return tokens().create({ name, description: '', type, lifespan, kind: 'content-api', ...given });
  }
  let reported = 0;
  function courseOf(person: Person, change: Partial<Course> = {}): Course {
    reported += 1;
    return {
      recordId: `YS-${reported}`,
      name: person.name,
      idNumber: person.idNumber,
      startsOn: daysAgo(60),
      endsOn: daysAgo(59),
      category: 'compulsory',
      content: `演示课程 ${reported}`,
      mode: 'online',
      provider: '演示协会',
      hours: 15,
      ...change,
    };
  }
  const report = (body: Course[], token = program) => call(office.url, receiveEducation, { token, body });
  const recordsOf = (person: Person) =>
    office.strapi.db
      .connection('education_records')
      .where({ id_number_index: indexIdNumber(person.idNumber) })
      .orderBy('id')
      .select<Record<string, unknown>[]>('*');
  async function until(condition: () => Promise<boolean>): Promise<void> {
    for (let n = 0; n < 400; n += 1) {
      if (await condition()) return;
      await setTimeout(25);
    }
    throw new Error('it did not come about');
  }

  describe('from files', () => {
    it('is read from a workbook of another program: real dates, numbers, formulas', async () => {
      const lead = await staffToken(office, 'provincial-lead', '11');
      const checked = await check(
        office,
        lead,
        'education-records',
        importFixture('education.openpyxl.xlsx'),
      );
      expect(checked.counts).toEqual({ new: 2, changed: 0, same: 0, wrong: 3 });
      const errors = await call(office.url, listImportErrors, { token: lead, params: { id: checked.id } });
      expect(errors.data.map(({ row, problems }) => [row, ...problems.map(({ code }) => code)])).toEqual([
        [4, 'id-as-number'],
        [5, 'formula-cell'],
        [7, 'twice-in-file'],
      ]);
      const committed = await call(office.url, commitImport, {
        token: lead,
        params: { id: checked.id },
        version: checked.version,
        body: { skipWrong: true },
      });
      expect(committed.status).toBe(200);
      expect(await recordsOf({ ...makePerson(), idNumber: '110105198001010016' })).toMatchObject([
        { hours: '15', year: '2026', category: 'compulsory', authority_code: '11', external_id: 'YS-1' },
        { hours: '7.5', mode: 'onsite', category: 'elective' },
      ]);
    });

    it.each([
      ['merged.openpyxl.xlsx', 'merged-cells'],
      ['wrong-sheet.openpyxl.xlsx', 'no-heading'],
    ])('says what is wrong with %s', async (name, code) => {
      const lead = await staffToken(office, 'provincial-lead', '11');
      const failed = await check(office, lead, 'education-records', importFixture(name));
      expect([failed.state, ...failed.problems.map((problem) => problem.code)]).toEqual(['failed', code]);
    });
  });

  describe('from programs', () => {
    it('is written at once, corrected under the same number, and counted once', async () => {
      const person = makePerson('演示甲');
      const [one, two] = [courseOf(person), courseOf(person)];
      const first = await report([one, two]);
      expect(first.data.counts).toEqual({ new: 2, changed: 0, same: 0, wrong: 0 });
      const again = await report([one, { ...two, hours: '16' }]);
      expect(again.data.rows).toEqual([
        { recordId: one.recordId, outcome: 'same', problems: [] },
        { recordId: two.recordId, outcome: 'changed', problems: [] },
      ]);
      const twice = await report([{ ...one, recordId: 'another-number' }]);
      expect(twice.data.rows[0]).toMatchObject({
        outcome: 'wrong',
        problems: [{ field: 'content', code: 'reported-before' }],
      });
      expect((await recordsOf(person)).map(({ hours }) => hours)).toEqual(['15', '16']);
    });

    it('answers row by row; what is right is written', async () => {
      const person = makePerson('演示乙');
      const good = courseOf(person);
      const reply = await report([
        { ...courseOf(person), idNumber: '110105194912310021', hours: 0, endsOn: daysAgo(61) },
        good,
        { ...good, content: '同一编号' },
      ]);
      expect(
        reply.data.rows.map(({ outcome, problems }) => [outcome, ...problems.map(({ code }) => code)]),
      ).toEqual([['wrong', 'id-checksum', 'hours'], ['new'], ['wrong', 'twice-in-file']]);
      expect(await recordsOf(person)).toHaveLength(1);
    });

    it('belongs to the authority of the person, and to the trail under the name of the token', async () => {
      const person = await addFiler(office, { authorityCode: '31' }, makePerson('演示丙'));
      const { data } = await report([courseOf(person)]);
      expect((await recordsOf(person)).map((row) => row.authority_code)).toEqual(['31']);
      const [entry] = await office.strapi.db
        .connection('audit_events')
        .where({ subject_type: 'import', subject_id: String(data.importId) })
        .select<Record<string, unknown>[]>('*');
      expect(entry).toMatchObject({
        action: 'education.received',
        actor_id: null,
        actor_name: '演示协会会员系统',
        actor_role: 'program',
      });
      const ministry = await staffToken(office, 'ministry-lead');
      const shown = await call(office.url, listImports, { token: ministry });
      expect(shown.data.find(({ id }) => id === data.importId)).toMatchObject({
        channel: 'program',
        createdBy: '演示协会会员系统',
      });
    });

    it('asks for a token that is good, with this very permission', async () => {
      const expired = await apiToken('过期', 'custom', [EDUCATION_PERMISSION], 7 * 86_400_000);
      await office.strapi.db
        .connection('strapi_api_tokens')
        .where({ id: expired.id })
        .update({ expires_at: new Date(Date.now() - 1000) });
      const revoked = await apiToken('吊销');
      await tokens().revoke(revoked.id);
      const other = await apiToken('另一权限', 'custom', []);
      const reads = await apiToken('只读', 'read-only');
      const all = await apiToken('全部', 'full-access');
      const lead = await staffToken(office, 'provincial-lead', '11');
      const person = makePerson('演示丁');
      const outcomes = [];
      for (const token of [expired, revoked, other, reads, all]) {
        const { status, code } = await report([courseOf(person)], token.accessKey);
        outcomes.push([status, code]);
      }
      expect(outcomes).toEqual([
        [401, 'session-ended'],
        [401, 'session-ended'],
        [403, 'not-allowed'],
        [403, 'not-allowed'],
        [200, null],
      ]);
      expect((await report([courseOf(person)], lead)).status).toBe(401);
      const none = await call(office.url, receiveEducation, { body: [courseOf(person)] });
      expect([none.status, none.code]).toEqual([401, 'not-signed-in']);
    });

    it('is limited in rows and in calls, and says what a body should be', async () => {
      const person = makePerson('演示戊');
      const many = Array.from({ length: 1001 }, () => courseOf(person));
      expect((await report(many)).status).toBe(400);
      expect((await report([{ ...courseOf(person), surprise: 1 } as never])).code).toBe('malformed-request');
      await office.strapi.db.connection('zaoce_rate_limits').update({ points: 1000 });
      const limited = await report([courseOf(person)]);
      expect([limited.status, limited.code]).toEqual([429, 'too-many-requests']);
      expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    });
  });

  describe('in open filings', () => {
    it('completes a draft that lacked hours, and is not the applicant’s to change', async () => {
      const applicant = await signedInApplicant(office, { issuedOn: daysAgo(800) });
      const { token } = applicant;
      const draft = await startDraft(office, applicant);
      const params = { id: draft.id };
      const missing = async () =>
        (await call(office.url, getCompleteness, { token, params })).data.missing
          .map(({ code }) => code)
          .filter((code) => code.endsWith('-hours'));
      expect(await missing()).toEqual(['compulsory-hours', 'elective-hours']);

      const half = { hours: 60 };
      await report([
        courseOf(applicant, { ...half, category: '必修' }),
        courseOf(applicant, { ...half, category: '选修' }),
      ]);
      await until(async () => (await missing()).length === 0);

      const filing = (await call(office.url, getFiling, { token, params })).data;
      expect(filing.version).toBe(draft.version);
      expect(filing.sections.education).toMatchObject([{ source: 'association' }, { source: 'association' }]);
      const entryId = filing.sections.education?.[0]?.id ?? '';
      const edit = await call(office.url, updateEntry, {
        token,
        params: { ...params, section: 'education', entryId },
        version: filing.version,
        body: { hours: '99' },
      });
      expect([edit.status, edit.code]).toEqual([403, 'not-allowed']);
      const mine = await call(office.url, listMyEducation, { token });
      expect(mine.data).toHaveLength(2);
    });

    it('reaches a draft that is begun at the same moment', async () => {
      const filer = await addFiler(office, { issuedOn: daysAgo(800) }, makePerson('演示戊'));
      const { reporting, id } = await inTransaction(office.strapi, async () => {
        const draft = await createFiling(filer.caller, { type: 'initial' });
        // Arrives while the draft is there and not yet committed, and would look past it.
        const arriving = report([courseOf(filer)]);
        await Promise.race([arriving, setTimeout(1000)]);
        return { reporting: arriving, id: draft.id };
      });
      expect((await reporting).status).toBe(200);
      const { token } = await signIn(office, filer.idNumber, filer.password);
      await until(async () => {
        const { data } = await call(office.url, getFiling, { token, params: { id } });
        return data.sections.education?.length === 1;
      });
    });

    it('lets the check of a submitted filing be made again, while its content stays as it was signed', async () => {
      const filer = await addFiler(office, { issuedOn: daysAgo(100) }, makePerson('演示己'));
      const submitted = await submitNew(filer);
      const reviewer = await staffToken(office, 'provincial-reviewer', '11');
      const lookUp = async () =>
        (await call(office.url, getChecks, { token: reviewer, params: { id: submitted.id } })).data.find(
          ({ key }) => key === 'education-hours',
        );
      const before = await lookUp();
      await report([courseOf(filer)]);
      await until(async () => JSON.stringify(await lookUp()) !== JSON.stringify(before));
      expect(JSON.stringify((await lookUp())?.message)).toContain('1 条为上报之后收到的协会记录');
      const { token } = await signIn(office, filer.idNumber, filer.password);
      const after = await call(office.url, getFiling, { token, params: { id: submitted.id } });
      expect(after.data.sections).toEqual(submitted.sections);
      expect(after.data.version).toBe(submitted.version);
    });
  });
});
