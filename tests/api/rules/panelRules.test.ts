import { getFilingRule, type FilingRule } from '@zaoce/domain';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { RESUMPTION, SUSPENSION } from '../../support/rules';

/** What the panel does when an administrator saves an entry. */
interface Rules {
  create(query: object): Promise<{ documentId: string }>;
  update(query: object): Promise<unknown>;
  delete(query: object): Promise<unknown>;
  clone(query: object): Promise<unknown>;
}

describe('filing rules in the panel', () => {
  let office: Office;
  let rules: Rules;
  beforeAll(async () => {
    office = await startOffice();
    rules = office.strapi.documents('api::filing-rule.filing-rule') as unknown as Rules;
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const row = (key = 'initial') => db()('filing_rules').where({ rule_key: key }).first('*');
  const ruleNow = async (key = 'initial') => JSON.parse((await row(key)).rule) as FilingRule;
  const documentId = async (key = 'initial') => (await row(key)).document_id as string;
  const save = async (data: object, key = 'initial') =>
    rules.update({ documentId: await documentId(key), data });
  const inForce = async () =>
    (await call(office.url, getFilingRule, { params: { type: 'initial' } })).data as Record<string, unknown>;
  const lastEntry = (key: string) =>
    db()('audit_events')
      .where({ subject_type: 'filing-rule', subject_id: key })
      .orderBy('id', 'desc')
      .first('*');

  it('refuse a rule that makes no sense, naming every problem, and keep the one before', async () => {
    const before = await ruleNow();
    const broken = { ...before, route: [], extensionDays: -3, sections: [{ key: 'hobbies' }] };
    const attempt = save({ rule: broken });
    await expect(attempt).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(attempt).rejects.toThrow(/route[\s\S]*extensionDays|extensionDays[\s\S]*route/);
    expect(await ruleNow()).toEqual(before);
    expect(await inForce()).toEqual(before);
  });

  it('refuse what the other rules do not admit, like the API', async () => {
    const attempt = rules.create({ data: { rule: { ...SUSPENSION, key: 'renewal', numberPrefix: 'IN' } } });
    await expect(attempt).rejects.toThrow(/“renewal”已被其他业务规则使用[\s\S]*“IN”已被其他业务使用/);
    await expect(save({ rule: { ...(await ruleNow()), key: 'first', type: 'first' } })).rejects.toThrow(
      /key：规则建立后不能更改此项/,
    );
  });

  it('take a changed rule as the next version, in force at once, and keep the one before', async () => {
    const before = await ruleNow();
    await save({ rule: { ...before, validityYears: 5 } });
    expect(await row()).toMatchObject({ version: before.version + 1, type: 'initial', in_force: true });
    expect(await inForce()).toMatchObject({ validityYears: 5, version: before.version + 1 });
    const versions = await db()('filing_rule_versions').where({ rule_key: 'initial' }).orderBy('version');
    expect(versions.map((one) => (JSON.parse(one.rule) as FilingRule).validityYears)).toEqual([4, 5]);
    const entry = await lastEntry('initial');
    expect(entry).toMatchObject({ action: 'rule.changed', actor_role: 'system-admin' });
    expect(JSON.parse(entry.details)).toEqual({
      version: before.version + 1,
      changes: [{ path: 'validityYears', before: 4, after: 5 }],
    });
  });

  it('keep the version when nothing changed', async () => {
    const before = await ruleNow();
    await save({ rule: before });
    expect(await ruleNow()).toEqual(before);
  });

  it('write the columns from the rule, whatever the form says', async () => {
    await save({ type: 'renewal', labelZh: '别的', version: 99, rule: JSON.stringify(await ruleNow()) });
    expect(await row()).toMatchObject({ type: 'initial', rule_key: 'initial', label_zh: '初始注册' });
  });

  it('take a new kind of filing, and refuse an entry without a rule', async () => {
    await rules.create({ data: { rule: RESUMPTION } });
    expect(await row('resumption')).toMatchObject({ type: 'resumption', version: 1, in_force: true });
    expect(await lastEntry('resumption')).toMatchObject({ action: 'rule.created' });
    const attempt = rules.create({ data: { type: 'x', version: 1, labelZh: 'x', labelEn: 'x' } });
    await expect(attempt).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('let an administrator take a rule out of force without touching it, but not the last way to register', async () => {
    await save({ inForce: false }, 'resumption');
    expect(await row('resumption')).toMatchObject({ in_force: false, version: 1 });
    expect(await lastEntry('resumption')).toMatchObject({ action: 'rule.retired' });
    await save({ inForce: true }, 'resumption');
    expect(await row('resumption')).toMatchObject({ in_force: true });
    await expect(save({ inForce: false })).rejects.toThrow(/唯一可以新增注册/);
    expect(await inForce()).toMatchObject({ key: 'initial' });
  });

  it('are never deleted nor cloned', async () => {
    const query = { documentId: await documentId('reissue') };
    await expect(rules.delete(query)).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(rules.clone({ ...query, data: {} })).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await db()('filing_rules').where({ type: 'reissue' })).toHaveLength(1);
  });
});
