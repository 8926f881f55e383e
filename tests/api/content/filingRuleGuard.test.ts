import { getFilingRule } from '@zaoce/domain';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';

/** What the panel does when an administrator saves an entry. */
interface Rules {
  create(query: object): Promise<{ documentId: string }>;
  update(query: object): Promise<unknown>;
}

describe('filing rules in the panel', () => {
  let office: Office;
  let rules: Rules;
  let documentId: string;
  beforeAll(async () => {
    office = await startOffice();
    rules = office.strapi.documents('api::filing-rule.filing-rule') as unknown as Rules;
    ({ document_id: documentId } = await row());
  });
  afterAll(() => office.stop());

  const row = () =>
    office.strapi.db
      .connection('filing_rules')
      .where({ rule_key: 'initial' })
      .orderBy('version', 'desc')
      .first('*');
  const ruleNow = async () => JSON.parse((await row()).rule) as Record<string, unknown> & { version: number };
  const inForce = async () =>
    (await call(office.url, getFilingRule, { params: { type: 'initial' } })).data as Record<string, unknown>;

  it('refuse a rule that makes no sense, naming every problem, and keep the one before', async () => {
    const before = await ruleNow();
    const broken = { ...before, route: [], extensionDays: -3, sections: [{ key: 'hobbies' }] };
    const attempt = rules.update({ documentId, data: { rule: broken } });
    await expect(attempt).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(attempt).rejects.toThrow(/route[\s\S]*extensionDays|extensionDays[\s\S]*route/);
    expect(await ruleNow()).toEqual(before);
    expect(await inForce()).toEqual(before);
  });

  it('take a changed rule as the next version, in force at once', async () => {
    const before = await ruleNow();
    await rules.update({ documentId, data: { rule: { ...before, validityYears: 5 } } });
    expect(await row()).toMatchObject({ version: before.version + 1, type: 'initial', in_force: true });
    expect(await inForce()).toMatchObject({ validityYears: 5, version: before.version + 1 });
  });

  it('keep the version when nothing changed', async () => {
    const before = await ruleNow();
    await rules.update({ documentId, data: { rule: before } });
    expect(await ruleNow()).toEqual(before);
  });

  it('write the columns from the rule, whatever the form says', async () => {
    const before = await ruleNow();
    await rules.update({ documentId, data: { type: 'renewal', labelZh: '别的', rule: before } });
    expect(await row()).toMatchObject({ type: 'initial', rule_key: 'initial', label_zh: '初始注册' });
  });

  it('refuse a new entry without a rule', async () => {
    const attempt = rules.create({ data: { type: 'x', version: 1, labelZh: 'x', labelEn: 'x' } });
    await expect(attempt).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('let an administrator take a rule out of force without touching it', async () => {
    await rules.update({ documentId, data: { inForce: false } });
    const reply = await call(office.url, getFilingRule, { params: { type: 'initial' } });
    expect(reply.status).toBe(404);
  });
});
