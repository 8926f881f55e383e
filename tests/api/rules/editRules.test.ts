import { randomUUID } from 'node:crypto';
import {
  checkFilingRule,
  createFilingRule,
  getFilingRule,
  getFilingRuleImpact,
  listFilingRuleVersions,
  reinstateFilingRule,
  retireFilingRule,
  reviewGetFilingRule,
  saveFilingRule,
  type Operation,
} from '@zaoce/domain';
import { call, type CallInput } from '../../support/client';
import { signedInApplicant, startDraft } from '../../support/journey';
import { startOffice, type Office } from '../../support/office';
import { addStaff, signIn } from '../../support/people';
import {
  askForRule,
  changeRule,
  findOfficeRule,
  RESUMPTION,
  shippedRule,
  signedInAdministrator,
  SUSPENSION,
} from '../../support/rules';

describe('filing rules, edited by a system administrator', () => {
  let office: Office;
  let token: string;
  let userId: number;
  beforeAll(async () => {
    office = await startOffice();
    ({ token, userId } = await signedInAdministrator(office));
  });
  afterAll(() => office.stop());

  const rule = (key: string) => findOfficeRule(office, token, key);
  const trail = (key: string) =>
    office.strapi.db
      .connection('audit_events')
      .where({ subject_type: 'filing-rule', subject_id: key })
      .orderBy('id', 'desc')
      .first('*');
  const save = async (key: string, changes: object, version?: number) => {
    const found = await rule(key);
    return call(office.url, saveFilingRule, {
      token,
      params: { id: found.id },
      version: version ?? found.version,
      body: { rule: { ...found.rule, ...changes }, note: '局务会 2026 年第 7 次' },
    });
  };

  it('a change is the next version, in force at once, with who, why and what in history and trail', async () => {
    const before = await rule('renewal');
    const reply = await save('renewal', { validityYears: 5, extensionDays: 3 });
    expect(reply).toMatchObject({ status: 200, data: { id: before.id, version: before.version + 1 } });
    expect(reply.headers.get('etag')).toBe(`"${before.version + 1}"`);
    const { data: publicRule } = await call(office.url, getFilingRule, { params: { type: 'renewal' } });
    expect(publicRule).toMatchObject({ validityYears: 5, extensionDays: 3, version: before.version + 1 });

    const changes = [
      { path: 'validityYears', before: 4, after: 5 },
      { path: 'extensionDays', before: 10, after: 3 },
    ];
    const { data: versions } = await call(office.url, listFilingRuleVersions, {
      token,
      params: { id: before.id },
    });
    expect(versions).toHaveLength(2);
    expect(versions[0]).toMatchObject({ version: 2, note: '局务会 2026 年第 7 次' });
    expect(versions[0]?.changes).toEqual(expect.arrayContaining(changes));
    expect(versions[1]).toMatchObject({ version: 1, changedBy: '系统', changes: [], rule: before.rule });
    const entry = await trail('renewal');
    expect(entry).toMatchObject({ action: 'rule.changed', actor_id: userId });
    expect(JSON.parse(entry.details)).toMatchObject({ version: 2, note: '局务会 2026 年第 7 次' });
    expect(JSON.parse(entry.details).changes).toEqual(expect.arrayContaining(changes));
  });

  it('saying the same again makes no version', async () => {
    const before = await rule('cancellation');
    expect(await save('cancellation', {})).toMatchObject({ status: 200, data: { version: before.version } });
    expect(await trail('cancellation')).toBeUndefined();
  });

  it('of two administrators the second is told, and nothing of his is written', async () => {
    const { version } = await rule('reissue');
    expect((await save('reissue', { extensionDays: 4 }, version)).status).toBe(200);
    const second = await save('reissue', { acceptanceDays: 9 }, version);
    expect(second).toMatchObject({ status: 412, code: 'stale-version' });
    expect((await rule('reissue')).rule).toMatchObject({ extensionDays: 4, acceptanceDays: 5 });
    const { id } = await rule('reissue');
    const blind = await call(office.url, saveFilingRule, { token, params: { id }, body: { rule: {} } });
    expect(blind).toMatchObject({ status: 428, code: 'precondition-required' });
  });

  it('two at the same moment: one version, one refusal', async () => {
    const found = await rule('information-change');
    const replies = await Promise.all(
      [1, 2].map((days) =>
        call(office.url, saveFilingRule, {
          token,
          params: { id: found.id },
          version: found.version,
          body: { rule: { ...found.rule, extensionDays: days } },
        }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await rule('information-change')).version).toBe(found.version + 1);
  });

  it.each<[string, object, string[]]>([
    ['a route without stage', { route: [] }, ['route no-stage']],
    ['an unknown section', { sections: [{ key: 'hobbies' }] }, ['sections.0.key unknown-section']],
    [
      'negative days and an unknown fact',
      {
        extensionDays: -1,
        scans: [{ ...SUSPENSION.scans[0], when: { field: 'shoeSize', op: 'eq', value: 4 } }],
      },
      ['extensionDays negative', 'scans.0.when.field unknown-fact', 'scans form-scan-missing'],
    ],
    [
      'the prefix, key and type of others',
      { key: 'renewal', type: 'initial', numberPrefix: 'IN' },
      ['key key-taken', 'numberPrefix prefix-taken', 'type type-taken'],
    ],
    ['a setting nobody knows', { colour: 'red' }, ['colour unknown-field']],
    [
      'everything at once',
      { route: [], sections: [], effect: 'promote', extensionDays: -1, label: { zh: '', en: '' } },
      [
        'route no-stage',
        'sections no-section',
        'effect unknown-effect',
        'extensionDays negative',
        'label.zh required',
      ],
    ],
  ])('refuses %s, at its place', async (_, changes, expected) => {
    const reply = await askForRule(office, token, {
      ...SUSPENSION,
      key: 'odd',
      type: 'odd',
      numberPrefix: 'OD',
      ...changes,
    });
    expect(reply).toMatchObject({ status: 422, code: 'rule-refused' });
    const problems = reply.issues.map(({ path, code }) => `${path} ${code}`);
    expect(problems).toEqual(expect.arrayContaining(expected));
    const { data } = await call(office.url, checkFilingRule, {
      token,
      body: { rule: { ...SUSPENSION, key: 'odd', type: 'odd', numberPrefix: 'OD', ...changes } },
    });
    expect(data.ok).toBe(false);
    expect(data.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
  });

  it('a check says what a change would do and writes nothing', async () => {
    const { id, version, rule: now } = await rule('initial');
    const { data } = await call(office.url, checkFilingRule, {
      token,
      body: { id, rule: { ...now, validityYears: 3 } },
    });
    expect(data).toEqual({ ok: true, issues: [], changes: [{ path: 'validityYears', before: 4, after: 3 }] });
    expect((await rule('initial')).version).toBe(version);
  });

  it('key, type and scope of a rule stay as they were made', async () => {
    const reply = await save('employer-change-cross', { key: 'moving', type: 'moving', scope: 'within' });
    expect(reply.code).toBe('rule-refused');
    const fixed = reply.issues.filter(({ code }) => code === 'fixed-once-made').map(({ path }) => path);
    expect(fixed).toEqual(['key', 'type', 'scope']);
  });

  it('a prefix that another rule once had is not given out again', async () => {
    await changeRule(office, token, 'renewal', { numberPrefix: 'RX' });
    const reply = await askForRule(office, token, {
      ...RESUMPTION,
      numberPrefix: shippedRule('renewal').numberPrefix,
    });
    expect(reply.issues.map(({ code }) => code)).toContain('prefix-taken');
    await changeRule(office, token, 'renewal', { numberPrefix: shippedRule('renewal').numberPrefix });
  });

  it('a kind of filing is taken out of force and brought back; what the office cannot do without stays', async () => {
    const { id, version } = await rule('reissue');
    const force = { token, params: { id }, version, body: { note: '暂停受理' } };
    const retired = await call(office.url, retireFilingRule, force);
    expect(retired).toMatchObject({ status: 200, data: { inForce: false, version } });
    expect((await call(office.url, getFilingRule, { params: { type: 'reissue' } })).status).toBe(404);
    expect((await call(office.url, retireFilingRule, force)).code).toBe('wrong-state');
    expect(await trail('reissue')).toMatchObject({ action: 'rule.retired' });
    expect((await call(office.url, reinstateFilingRule, force)).data).toMatchObject({ inForce: true });
    expect((await call(office.url, getFilingRule, { params: { type: 'reissue' } })).status).toBe(200);

    const initial = await rule('initial');
    const last = await call(office.url, retireFilingRule, {
      token,
      params: { id: initial.id },
      version: initial.version,
      body: {},
    });
    expect(last).toMatchObject({ status: 422, code: 'rule-refused' });
    expect(last.issues.map(({ code }) => code)).toEqual(['still-needed-to-register']);
  });

  it('says which filings a change concerns', async () => {
    const { id } = await rule('initial');
    const impact = async () => (await call(office.url, getFilingRuleImpact, { token, params: { id } })).data;
    const before = await impact();
    await startDraft(office, await signedInApplicant(office));
    expect(await impact()).toEqual({ ...before, drafts: before.drafts + 1 });
    expect(before).toMatchObject({ carriedOut: true });
  });

  it('is not for anybody else; reviewers read', async () => {
    const { username, password } = await addStaff(office, 'ministry-lead');
    const lead = (await signIn(office, username, password)).token;
    const { token: applicant } = await signedInApplicant(office);
    const { id, version, rule: now } = await rule('initial');
    const asked = { params: { id }, version, body: { rule: now } };
    const writes: [Operation, CallInput<Operation>][] = [
      [createFilingRule, { body: { rule: SUSPENSION }, idempotencyKey: randomUUID() }],
      [checkFilingRule, { body: { rule: SUSPENSION } }],
      [saveFilingRule, asked],
      [retireFilingRule, { ...asked, body: {} }],
      [reinstateFilingRule, { ...asked, body: {} }],
      [getFilingRuleImpact, { params: { id } }],
    ];
    for (const [operation, input] of writes) {
      expect((await call(office.url, operation, { ...input, token: lead })).status).toBe(403);
      expect((await call(office.url, operation, { ...input, token: applicant })).status).toBe(403);
      expect((await call(office.url, operation, input)).status).toBe(401);
    }
    const read = { token: lead, params: { id } };
    expect((await call(office.url, reviewGetFilingRule, read)).status).toBe(200);
    expect((await call(office.url, listFilingRuleVersions, read)).status).toBe(200);
    expect((await call(office.url, listFilingRuleVersions, { ...read, token: applicant })).status).toBe(403);
  });

  it('an unknown rule is not found', async () => {
    const params = { id: 999_999 };
    const replies = await Promise.all([
      call(office.url, reviewGetFilingRule, { token, params }),
      call(office.url, listFilingRuleVersions, { token, params }),
      call(office.url, getFilingRuleImpact, { token, params }),
      call(office.url, saveFilingRule, { token, params, version: 1, body: { rule: SUSPENSION } }),
      call(office.url, checkFilingRule, { token, body: { rule: SUSPENSION, id: params.id } }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  describe('whatever a bug might write', () => {
    const db = () => office.strapi.db.connection;
    it.each<[string, () => Promise<unknown>]>([
      ['a rule that vanishes', () => db()('filing_rules').where({ rule_key: 'reissue' }).delete()],
      ['a version lost', () => db()('filing_rule_versions').where({ rule_key: 'initial' }).delete()],
      ['a version changed', () => db()('filing_rule_versions').update({ note: 'x' })],
      ['another key', () => db()('filing_rules').where({ rule_key: 'reissue' }).update({ rule_key: 'x' })],
      [
        'a change without a version',
        () =>
          db().raw(
            `update filing_rules set rule = jsonb_set(rule, '{extensionDays}', '99') where rule_key = 'reissue'`,
          ),
      ],
      [
        'a version that the rule does not say',
        () => db()('filing_rules').where({ rule_key: 'reissue' }).update({ version: 77 }),
      ],
    ])('the database refuses %s', async (_, write) => {
      await expect(write()).rejects.toThrow();
    });
  });
});
