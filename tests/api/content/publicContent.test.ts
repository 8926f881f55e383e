import {
  filingRuleSchema,
  getFilingRule,
  getGuide,
  listAuthorities,
  listContacts,
  listFaqs,
  listFilingRules,
} from '@zaoce/domain';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';

describe('what the public reads', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  it('lists the 32 first-review authorities, without the ministry', async () => {
    const { data } = await call(office.url, listAuthorities);
    expect(data).toHaveLength(32);
    expect(data[0]).toEqual({ code: '11', name: { zh: '北京市', en: 'Beijing' }, kind: 'province' });
    expect(data.at(-1)).toMatchObject({ code: '66', kind: 'corps' });
    expect(data.some(({ kind }) => kind === 'ministry')).toBe(false);
  });

  it('has a contact card for each of them, found by name, English name or address', async () => {
    const { data } = await call(office.url, listContacts);
    expect(data).toHaveLength(32);
    expect(data.every(({ address, telephone, officeHours }) => address && telephone && officeHours)).toBe(
      true,
    );
    const codes = async (q: string) =>
      (await call(office.url, listContacts, { query: { q } })).data.map(({ authorityCode }) => authorityCode);
    expect(await codes('广东')).toEqual(['44']);
    expect(await codes('guangdong')).toEqual(['44']);
    expect(await codes('%')).toEqual([]);
  });

  it('answers at least twelve questions, in Chinese and in English', async () => {
    const chinese = await call(office.url, listFaqs);
    expect(chinese.data.length).toBeGreaterThanOrEqual(12);
    const english = await call(office.url, listFaqs, { query: { locale: 'en' } });
    expect(english.data.map(({ id }) => id)).toEqual(chinese.data.map(({ id }) => id));
    expect(english.data[0]?.question).toBe('How do I sign in for the first time?');
    const byHeader = await call(office.url, listFaqs, { headers: { 'Accept-Language': 'en' } });
    expect(byHeader.data).toEqual(english.data);
    expect(byHeader.headers.get('vary')).toMatch(/accept-language/i);
    const found = await call(office.url, listFaqs, { query: { q: '二维码' } });
    expect(found.data.length).toBeGreaterThan(0);
    expect(found.data.length).toBeLessThan(chinese.data.length);
  });

  it.each(['filing-guide', 'user-guide', 'initial-registration', 'privacy-notice'])(
    'has the guide %s',
    async (slug) => {
      const { data } = await call(office.url, getGuide, { params: { slug } });
      expect(data.slug).toBe(slug);
      expect(data.body.length).toBeGreaterThan(200);
      const english = await call(office.url, getGuide, { params: { slug }, query: { locale: 'en' } });
      expect(english.data.title).toMatch(/^[A-Z]/);
    },
  );

  it('has no guide of another name', async () => {
    const reply = await call(office.url, getGuide, { params: { slug: 'no-such-guide' } });
    expect(reply).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('shows the seven rules in force as whole rules', async () => {
    const { data } = await call(office.url, listFilingRules);
    expect(data).toHaveLength(7);
    for (const rule of data) expect(filingRuleSchema.safeParse(rule).success).toBe(true);
  });

  it('shows one rule by its type or its key', async () => {
    const initial = await call(office.url, getFilingRule, { params: { type: 'initial' } });
    expect(initial.data).toMatchObject({ type: 'initial', effectTime: 'result-notice', validityYears: 4 });
    const cross = await call(office.url, getFilingRule, { params: { type: 'employer-change-cross' } });
    expect(cross.data).toMatchObject({ key: 'employer-change-cross', scope: 'cross' });
    const none = await call(office.url, getFilingRule, { params: { type: 'no-such-type' } });
    expect(none).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('leaves out a rule that makes no sense to this release, and shows the others', async () => {
    const db = office.strapi.db.connection;
    await db.raw(
      `update filing_rules set rule = jsonb_set(jsonb_set(rule, '{route}', '[]'), '{version}', '2'), version = 2
       where rule_key = 'reissue'`,
    );
    // Rules are read anew every few seconds.
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    expect((await call(office.url, getFilingRule, { params: { type: 'reissue' } })).status).toBe(404);
    expect((await call(office.url, listFilingRules)).data).toHaveLength(6);
  });
});
