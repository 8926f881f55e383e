import {
  getGuide,
  listAnnouncements,
  listContacts,
  listFaqs,
  listGuides,
  reviewGetContact,
  reviewListAnnouncements,
  reviewListContacts,
  saveContact,
  searchContent,
} from '@zaoce/domain';
import { publishAnnouncement } from '@zaoce/content';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addStaff, signIn } from '../../support/people';

const built = path.resolve(__dirname, '../../../applicant-portal/dist/index.html');

describe('the public site', () => {
  let office: Office;
  let made = false;
  beforeAll(async () => {
    if (!existsSync(built)) {
      // The head is written into whatever document the portal has.
      mkdirSync(path.dirname(built), { recursive: true });
      writeFileSync(built, '<html><head><title>x</title></head><body></body></html>');
      made = true;
    }
    office = await startOffice();
  });
  afterAll(async () => {
    if (made) rmSync(built);
    await office.stop();
  });

  const token = async (role: Parameters<typeof addStaff>[1], authority?: string) => {
    const staff = await addStaff(office, role, authority);
    return (await signIn(office, staff.username, staff.password)).token;
  };
  const publish = (title: string, extra: object = {}) =>
    publishAnnouncement(office.strapi, { title, kind: 'notice', body: '正文', excerpt: '', ...extra });

  describe('a search', () => {
    const search = async (q: string, locale?: string) =>
      (await call(office.url, searchContent, { query: { q, ...(locale ? { locale } : {}) } })).data;

    it('finds guides, questions and announcements, with the place in plain words', async () => {
      const hits = await search('遗失');
      expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['guide', 'faq']));
      expect(hits[0]).toMatchObject({ kind: 'guide', path: '/guides/reissue' });
      for (const { excerpt } of hits) expect(excerpt).not.toMatch(/[#*|]/);
      const id = await publish('独角兽公告', { body: '只有这里提到麒麟。' });
      expect(await search('麒麟')).toMatchObject([
        { kind: 'announcement', id, path: `/announcements/${id}`, excerpt: '只有这里提到麒麟。' },
      ]);
    });

    it('wants every word, in either language, and takes marks for themselves', async () => {
      expect(await search('遗失 麒麟')).toEqual([]);
      expect((await search('reconsideration', 'en'))[0]?.title).toMatch(/^[A-Z]/);
      expect(await search('100%')).toEqual([]);
      expect(await search("'; drop table faqs; --")).toEqual([]);
    });

    it('finds nothing that is not published', async () => {
      const documents = office.strapi.documents('api::announcement.announcement');
      await documents.create({ data: { title: '草稿麒麟兽', kind: 'notice', body: '稿' } });
      await publish('明天的麒麟兽', { publishOn: new Date(Date.now() + 86_400_000) });
      expect(await search('麒麟兽')).toEqual([]);
    });

    it.each([{}, { q: '' }, { q: '   ' }, { q: 'x'.repeat(101) }])('refuses %j', async (query) => {
      expect(await call(office.url, searchContent, { query })).toMatchObject({ status: 400 });
    });
  });

  it('has a guide for every kind of filing, which names its rule', async () => {
    const { data } = await call(office.url, listGuides);
    expect(data.flatMap(({ ruleKey }) => ruleKey ?? [])).toEqual([
      'initial',
      'renewal',
      'information-change',
      'employer-change-within',
      'employer-change-cross',
      'cancellation',
      'reissue',
    ]);
    const { data: guide } = await call(office.url, getGuide, { params: { slug: 'renewal' } });
    expect(guide.ruleKey).toBe('renewal');
    const english = await call(office.url, listGuides, { query: { locale: 'en' } });
    expect(english.data[1]?.title).toBe('Renewal of a registration');
    expect((await call(office.url, listFaqs)).data.length).toBeGreaterThanOrEqual(20);
  });

  it.each([
    '?status=draft',
    '?publicationState=preview',
    '?filters[title][$contains]=x&populate=*',
    '?locale=all&status=draft',
  ])('gives away no draft to %s', async (query) => {
    const documents = office.strapi.documents('api::announcement.announcement');
    await documents.create({ data: { title: '机密草稿', kind: 'notice', body: '机密' } });
    const text = await (await fetch(`${office.url}/api/announcements${query}`)).text();
    expect(text).not.toContain('机密');
    expect(text).not.toContain('documentId');
  });

  it.each(['/uploads/', '/uploads/x.png', '/api/upload/files', '/api/upload/files/1', '/media/x.png'])(
    'has no other way to a file: %s',
    async (address) => {
      const reply = await fetch(`${office.url}${address}`);
      expect([401, 403, 404]).toContain(reply.status);
    },
  );

  describe('the head of a page', () => {
    const page = async (address: string) => {
      const reply = await fetch(`${office.url}${address}`);
      return { status: reply.status, html: await reply.text() };
    };

    it('tells of an announcement, and lets nothing of it out', async () => {
      const id = await publish('"><script>alert(1)</script>', { body: '</title><script>alert(2)</script>' });
      const { status, html } = await page(`/announcements/${id}`);
      expect(status).toBe(200);
      expect(html).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; · 造册</title>');
      expect(html).toContain(`<link rel="canonical" href="${office.url}/announcements/${id}" />`);
      expect(html).toContain('<meta property="og:type" content="article" />');
      expect(html).not.toContain('<script>alert');
    });

    it.each([
      ['/', '<title>二级造价工程师注册 · 造册</title>'],
      ['/faq', '<title>常见问题 · 造册</title>'],
      ['/guides/renewal', '<title>二级造价工程师延续注册办事指南 · 造册</title>'],
      ['/contacts/44', '<title>广东省注册初审机构联系方式 · 造册</title>'],
    ])('is that of %s', async (address, title) => {
      const { status, html } = await page(address);
      expect(status).toBe(200);
      expect(html).toContain(title);
      expect(html).not.toContain('noindex');
    });

    it('is 404 for content that is not there, not yet there, or no content', async () => {
      const later = await publish('以后', { publishOn: new Date(Date.now() + 86_400_000) });
      for (const address of [
        `/announcements/${later}`,
        '/announcements/999999',
        '/announcements/x',
        '/guides/none',
        '/contacts/99',
        '/guides/renewal/x',
      ]) {
        const { status, html } = await page(address);
        expect([address, status]).toEqual([address, 404]);
        expect(html).toContain('noindex');
      }
    });

    it('keeps machines from what needs a sign-in', async () => {
      expect((await page('/home')).html).toContain('noindex');
      expect((await page('/robots.txt')).html).toContain('Disallow: /api/');
      const { html } = await page('/sitemap.xml');
      const { data } = await call(office.url, listAnnouncements);
      for (const { id } of data) expect(html).toContain(`${office.url}/announcements/${id}</loc>`);
      expect(html).toContain('/contacts/66</loc>');
      expect(html).not.toContain('/home');
    });
  });

  describe('the contact card of an authority', () => {
    const cards = (bearer: string) =>
      call(office.url, reviewListContacts, { token: bearer, query: { range: '[0,99]' } });
    async function cardOf(bearer: string, code: string) {
      const { data } = await cards(bearer);
      const { version, id, ...card } = data.find(({ authorityCode }) => authorityCode === code) ?? fail(code);
      const { office: name, address, telephone, fax, email, officeHours, website } = card;
      const body = { office: name, address, telephone, fax, email, officeHours, website };
      return { id, version, body, card };
    }
    function fail(code: string): never {
      throw new Error(`no card of ${code}`);
    }

    it('is changed by its lead, at once public, recorded with what changed', async () => {
      const lead = await token('provincial-lead', '44');
      const { id, version, body } = await cardOf(lead, '44');
      const entry = { ...body, telephone: ' 12345、020-12345678 ', fax: '' };
      const saved = await call(office.url, saveContact, {
        token: lead,
        params: { id },
        version,
        body: entry,
      });
      expect(saved).toMatchObject({
        status: 200,
        data: { id, version: version + 1, telephone: '12345、020-12345678', fax: null },
      });
      expect(saved.data.changedBy).toBeTruthy();
      const { data } = await call(office.url, listContacts, { query: { q: '广东' } });
      expect(data).toMatchObject([{ telephone: '12345、020-12345678', fax: null }]);
      const entries = await office.strapi.db
        .connection('audit_events')
        .where({ action: 'contact.changed', subject_id: String(id) })
        .select('authority_code', 'details');
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({ authority_code: '44' });
      expect(JSON.parse(String(entries[0].details))).toMatchObject({
        changes: { telephone: { to: '12345、020-12345678' }, fax: { to: null } },
      });
      const stale = await call(office.url, saveContact, {
        token: lead,
        params: { id },
        version,
        body: entry,
      });
      expect(stale).toMatchObject({ status: 412, code: 'stale-version' });
      const same = await call(office.url, saveContact, {
        token: lead,
        params: { id },
        version: version + 1,
        body: entry,
      });
      expect(same.data.version).toBe(version + 1);
      const kept = await call(office.url, reviewGetContact, { token: lead, params: { id } });
      expect(kept.data).toEqual(saved.data);
    });

    it('is refused with every problem at its field, and nothing changes', async () => {
      const lead = await token('provincial-lead', '51');
      const { id, version, body } = await cardOf(lead, '51');
      const wrong = { ...body, office: '', telephone: '总机', website: 'javascript:alert(1)', email: 'x' };
      const reply = await call(office.url, saveContact, {
        token: lead,
        params: { id },
        version,
        body: wrong,
      });
      expect(reply).toMatchObject({ status: 422, code: 'rule-refused' });
      expect(reply.issues.map((issue) => issue.path).sort()).toEqual([
        'email',
        'office',
        'telephone',
        'website',
      ]);
      const bare = await call(office.url, saveContact, { token: lead, params: { id }, body });
      expect(bare.status).toBe(428);
      expect((await cardOf(lead, '51')).version).toBe(version);
    });

    it('is nobody else’s: not another lead’s, not a reviewer’s, not the ministry’s', async () => {
      const lead = await token('provincial-lead', '31');
      const { id, version, body } = await cardOf(lead, '11');
      const attempt = (bearer?: string) =>
        call(office.url, saveContact, { token: bearer, params: { id }, version, body });
      expect(await attempt(lead)).toMatchObject({ status: 404, code: 'not-found' });
      expect((await attempt(await token('provincial-reviewer', '11'))).status).toBe(403);
      expect((await attempt(await token('ministry-lead'))).status).toBe(403);
      expect((await attempt()).status).toBe(401);
      const none = await call(office.url, saveContact, {
        token: lead,
        params: { id: 999_999 },
        version,
        body,
      });
      expect(none.status).toBe(404);
    });
  });

  it('and the office call an announcement by the same id', async () => {
    const bearer = await token('provincial-reviewer', '11');
    const query = { range: '[0,99]', sort: '["publishedAt","DESC"]' };
    const inside = await call(office.url, reviewListAnnouncements, { token: bearer, query });
    const outside = await call(office.url, listAnnouncements, { query: { pageSize: 100 } });
    expect(inside.data.map(({ id }) => id).sort()).toEqual(outside.data.map(({ id }) => id).sort());
    expect(inside.data.map(({ title }) => title)).not.toContain('以后');
  });
});
