import { getAnnouncement, listAnnouncements } from '@zaoce/domain';
import { publishAnnouncement } from '@zaoce/content';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';

const UID = 'api::announcement.announcement';

describe('announcements', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(() => office.stop());

  const list = (query: object = {}) => call(office.url, listAnnouncements, { query: { ...query } });
  const publish = (title: string, extra: object = {}) =>
    publishAnnouncement(office.strapi, {
      title,
      kind: 'notice',
      body: `${title}的正文`,
      excerpt: '',
      ...extra,
    });

  it('of the first day are there, the pinned one first', async () => {
    const { data, meta } = await list();
    expect(data).toHaveLength(4);
    expect(data[0]).toMatchObject({ pinned: true, kind: 'notice' });
    expect(data.slice(1).every(({ pinned }) => !pinned)).toBe(true);
    expect(meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 4 } });
  });

  it('show a new one first after the pinned', async () => {
    const id = await publish('演示通知甲');
    const { data } = await list();
    expect(data[1]).toMatchObject({ id, title: '演示通知甲', excerpt: '演示通知甲的正文' });
  });

  it('do not show drafts, what was unpublished, or what is scheduled for later', async () => {
    const documents = office.strapi.documents(UID);
    const draft = await documents.create({ data: { title: '还是草稿', kind: 'notice', body: '草稿正文' } });
    const later = await publish('明天才发', { publishOn: new Date(Date.now() + 86_400_000) });
    const withdrawn = await publish('已经撤下');
    const { document_id: documentId } = await office.strapi.db
      .connection('announcements')
      .where({ id: withdrawn })
      .first('document_id');
    const unpublish = documents as unknown as { unpublish(query: object): Promise<unknown> };
    await unpublish.unpublish({ documentId });
    const titles = (await list({ pageSize: 100 })).data.map(({ title }) => title);
    for (const hidden of ['还是草稿', '明天才发', '已经撤下']) expect(titles).not.toContain(hidden);
    for (const id of [draft.id, later, withdrawn]) {
      const reply = await call(office.url, getAnnouncement, { params: { id } });
      expect(reply).toMatchObject({ status: 404, code: 'not-found' });
    }
  });

  it('count from the scheduled moment once it has come', async () => {
    const publishOn = new Date(Date.now() - 3_600_000);
    const id = await publish('一小时前', { publishOn });
    const { data } = await call(office.url, getAnnouncement, { params: { id } });
    expect(data.publishedAt).toBe(publishOn.toISOString());
  });

  it('keep their address when an editor publishes them again', async () => {
    const id = await publish('初稿');
    const { document_id: documentId } = await office.strapi.db
      .connection('announcements')
      .where({ id })
      .first('document_id');
    const documents = office.strapi.documents(UID) as unknown as { update(query: object): Promise<unknown> };
    await documents.update({ documentId, data: { title: '更正稿' }, status: 'published' });
    const { data } = await call(office.url, getAnnouncement, { params: { id } });
    expect(data.title).toBe('更正稿');
  });

  it('show only what the draft’s published version says', async () => {
    const id = await publish('公开的标题');
    await office.strapi.db.connection('announcements').where({ id }).update({ title: '还没公开的标题' });
    const { data } = await call(office.url, getAnnouncement, { params: { id } });
    expect(data.title).toBe('公开的标题');
  });

  it('are searched by words and kind, with % taken for itself', async () => {
    await publish('折扣 100% 是假的');
    expect((await list({ q: '100%' })).data.map(({ title }) => title)).toEqual(['折扣 100% 是假的']);
    expect((await list({ q: '没有这样的词' })).data).toEqual([]);
    const guides = await list({ kind: 'guide' });
    expect(guides.data.length).toBeGreaterThan(0);
    expect(guides.data.every(({ kind }) => kind === 'guide')).toBe(true);
  });

  it('come in pages', async () => {
    const { total } = ((await list()).meta as { pagination: { total: number } }).pagination;
    const first = await list({ page: 1, pageSize: 2 });
    const second = await list({ page: 2, pageSize: 2 });
    const ids = [...first.data, ...second.data].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(first.meta).toMatchObject({ pagination: { pageCount: Math.ceil(total / 2) } });
    expect((await list({ page: 99 })).data).toEqual([]);
  });

  it.each([{ page: 0 }, { page: 'x' }, { pageSize: 101 }, { kind: 'secret' }])('refuse %j', async (query) => {
    expect(await list(query)).toMatchObject({ status: 400, code: 'malformed-request' });
  });

  it('answer 304 to a reader who has them', async () => {
    const first = await list();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/".+"$/);
    expect(first.headers.get('cache-control')).toContain('public');
    // As a browser asks; `fetch` here would add `no-cache`, which forbids the short answer.
    const headers = { 'If-None-Match': tag, 'Cache-Control': 'max-age=0' };
    const again = await fetch(`${office.url}/api/announcements`, { headers });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    await publish('又一条');
    const changed = await fetch(`${office.url}/api/announcements`, { headers });
    expect(changed.status).toBe(200);
  });
});
