import { publishDue } from '@zaoce/content';
import { getAnnouncement, getMedia, listAnnouncements, listContacts } from '@zaoce/domain';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addPanelUser, type PanelUser } from '../../support/panel';
import { portrait } from '../../support/pictures';

const ROOM = '/content-manager/collection-types';
const ANNOUNCEMENTS = `${ROOM}/api::announcement.announcement`;
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

interface Saved {
  documentId: string;
  id: number;
}

describe('the work of a content editor in the panel', () => {
  let office: Office;
  let editor: PanelUser;
  beforeAll(async () => {
    office = await startOffice();
    editor = await addPanelUser(office, 'zaoce-content-editor');
  });
  afterAll(() => office.stop());

  const db = () => office.strapi.db.connection;
  const draft = { kind: 'notice', body: '演示正文', pinned: false };
  async function write(data: object): Promise<Saved> {
    const { status, body } = await editor.ask('POST', ANNOUNCEMENTS, { ...draft, ...data });
    expect([status, body.error]).toEqual([201, undefined]);
    return body.data as Saved;
  }
  const act = (documentId: string, action: string) =>
    editor.ask('POST', `${ANNOUNCEMENTS}/${documentId}/actions/${action}`, {});
  const titles = async () =>
    (await call(office.url, listAnnouncements, { query: { pageSize: 100 } })).data.map(({ title }) => title);
  const trail = (action: string) =>
    db()('audit_events').where({ action }).orderBy('id', 'desc').first('actor_name', 'actor_role', 'details');

  async function upload(name: string, bytes: Buffer, type: string): Promise<{ status: number; file: Media }> {
    const form = new FormData();
    form.set('files', new Blob([new Uint8Array(bytes)], { type }), name);
    const { status, body } = await editor.ask('POST', '/upload', form);
    return { status, file: (body as unknown as Media[])[0] as Media };
  }
  interface Media {
    id: number;
    name: string;
    url: string;
    hash: string;
    ext: string;
  }
  const nameOf = ({ hash, ext }: Media) => `${hash}${ext}`;

  describe('announcements', () => {
    it('are drafts until they are published; every step the public notices is recorded', async () => {
      const { documentId, id } = await write({ title: '编辑的公告' });
      expect(await titles()).not.toContain('编辑的公告');
      expect((await call(office.url, getAnnouncement, { params: { id } })).status).toBe(404);
      expect((await act(documentId, 'publish')).status).toBe(200);
      expect(await titles()).toContain('编辑的公告');
      expect(await trail('content.published')).toMatchObject({
        actor_name: '测试编辑',
        actor_role: 'content-editor',
      });
      expect((await act(documentId, 'unpublish')).status).toBe(200);
      expect(await titles()).not.toContain('编辑的公告');
      expect(await trail('content.unpublished')).toBeDefined();
      expect((await editor.ask('DELETE', `${ANNOUNCEMENTS}/${documentId}`)).status).toBe(200);
      const { details } = (await trail('content.deleted')) as { details: string };
      expect(details).toContain('编辑的公告');
    });

    it('stand first when they are pinned', async () => {
      const { documentId } = await write({ title: '置顶的公告', pinned: true });
      await act(documentId, 'publish');
      expect((await titles())[0]).toBe('置顶的公告');
    });

    it.each(['2020-01-01T00:00:00.000Z', new Date(Date.now() - 1000).toISOString()])(
      'are not scheduled for %s, which has passed',
      async (publishOn) => {
        const { status, body } = await editor.ask('POST', ANNOUNCEMENTS, {
          ...draft,
          title: '过时',
          publishOn,
        });
        expect(status).toBe(400);
        expect(body.error?.message).toContain('定时发布时间已过');
      },
    );

    it('are not scheduled without a text', async () => {
      const publishOn = new Date(Date.now() + 60_000).toISOString();
      const { status } = await editor.ask('POST', ANNOUNCEMENTS, { title: '空', kind: 'notice', publishOn });
      expect(status).toBe(400);
    });

    it('that are scheduled appear at their moment by themselves, once, and stay away when taken back', async () => {
      const publishOn = new Date(Date.now() + 3_600_000);
      const { documentId, id } = await write({ title: '定时的公告', publishOn: publishOn.toISOString() });
      const later = new Date(publishOn.getTime() + 1000);
      expect(await publishDue(office.strapi, new Date(publishOn.getTime() - 1000))).toBe(0);
      const published = await Promise.all([1, 2, 3].map(() => publishDue(office.strapi, later)));
      expect(published.reduce((sum, count) => sum + count)).toBe(1);
      expect(await publishDue(office.strapi, later)).toBe(0);
      const entries = await db()('audit_events')
        .where({ action: 'content.published', subject_id: String(id) })
        .select('actor_role');
      expect(entries).toEqual([{ actor_role: 'system' }]);
      // Published by the clock of the test, an hour early by that of the public.
      expect(await titles()).not.toContain('定时的公告');
      await db()('announcements')
        .where({ document_id: documentId })
        .update({ publish_on: new Date(Date.now() - 5000) });
      expect(await titles()).toContain('定时的公告');
      await act(documentId, 'unpublish');
      expect(await publishDue(office.strapi, later)).toBe(0);
      expect(await titles()).not.toContain('定时的公告');
    });

    it('that are scheduled keep no other waiting when they cannot be published', async () => {
      const publishOn = new Date(Date.now() + 3_600_000);
      const bad = await write({ title: '会缺标题', publishOn: publishOn.toISOString() });
      const good = await write({
        title: '没有问题',
        publishOn: new Date(publishOn.getTime() + 1).toISOString(),
      });
      await db()('announcements').where({ document_id: bad.documentId }).update({ title: null });
      expect(await publishDue(office.strapi, new Date(publishOn.getTime() + 1000))).toBe(1);
      const versions = await db()('announcements')
        .where({ document_id: good.documentId })
        .whereNotNull('published_at');
      expect(versions).toHaveLength(1);
    });

    it('that are copied are neither scheduled nor pinned', async () => {
      const { documentId } = await write({ title: '原件', pinned: true });
      await db()('announcements')
        .where({ document_id: documentId })
        .update({ publish_on: new Date(0) });
      const { body, status } = await editor.ask('POST', `${ANNOUNCEMENTS}/clone/${documentId}`, {
        title: '副本',
      });
      expect(status).toBe(200);
      const copy = body.data as Saved;
      const row = await db()('announcements')
        .where({ document_id: copy.documentId })
        .first('publish_on', 'pinned');
      expect(row).toEqual({ publish_on: null, pinned: false });
    });

    it('of results are not an editor’s to make', async () => {
      const refused = await editor.ask('POST', ANNOUNCEMENTS, { ...draft, title: '冒充', kind: 'result' });
      expect(refused.status).toBe(400);
      expect(refused.body.error?.message).toContain('审批公告由审批公告业务发布');
      // What ties an announcement to a result is hidden in the panel, so nothing takes it from there.
      const { documentId } = await write({ title: '冒充', resultNoticeId: 1 });
      const row = await db()('announcements')
        .where({ document_id: documentId })
        .first('kind', 'result_notice_id');
      expect(row).toEqual({ kind: 'notice', result_notice_id: null });
    });
  });

  describe('files', () => {
    it('are the public’s once the announcement that carries them is published, and no longer than that', async () => {
      const { file } = await upload("附件 (一)'.pdf", PDF, 'application/pdf');
      const get = (key?: string) =>
        call(office.url, getMedia, { params: { name: nameOf(file) }, query: { key } });
      expect((await get()).status).toBe(404);
      const { documentId, id } = await write({ title: '带附件', attachments: [file.id] });
      expect((await get()).status).toBe(404);
      await act(documentId, 'publish');
      const { data } = await call(office.url, getAnnouncement, { params: { id } });
      expect(data.attachments).toEqual([
        {
          name: "附件 (一)'.pdf",
          url: `/api/media/${nameOf(file)}`,
          mediaType: 'application/pdf',
          bytes: expect.any(Number) as number,
        },
      ]);
      const sent = await get();
      expect(sent.bytes).toEqual(PDF);
      expect(sent.headers.get('content-type')).toBe('application/pdf');
      expect(sent.headers.get('x-content-type-options')).toBe('nosniff');
      expect(sent.headers.get('content-disposition')).toBe(
        "inline; filename*=UTF-8''%E9%99%84%E4%BB%B6%20%28%E4%B8%80%29%27.pdf",
      );
      await act(documentId, 'unpublish');
      expect((await get()).status).toBe(404);
    });

    it('are seen by the panel before, with a key that opens that one file', async () => {
      const { file } = await upload('a.jpg', await portrait(), 'image/jpeg');
      const other = await upload('b.jpg', await portrait(), 'image/jpeg');
      const { body } = await editor.ask('GET', `/upload/files/${file.id}`);
      const { url } = body as unknown as Media;
      expect(url).toContain('/api/media/');
      const seen = await fetch(new URL(url, office.url));
      expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      const key = new URL(url, office.url).searchParams.get('key') ?? '';
      const wrong = await call(office.url, getMedia, {
        params: { name: nameOf(other.file) },
        query: { key },
      });
      expect(wrong.status).toBe(404);
    });

    it('in the text are shown at their public address', async () => {
      const { file } = await upload('c.jpg', await portrait(), 'image/jpeg');
      const get = () => call(office.url, getMedia, { params: { name: nameOf(file) } });
      const body = `![图](http://127.0.0.1:1/api/media/${nameOf(file)}?key=1.x)`;
      const { documentId, id } = await write({ title: '带图', body });
      expect((await get()).status).toBe(404);
      await act(documentId, 'publish');
      expect((await get()).status).toBe(200);
      const { data } = await call(office.url, getAnnouncement, { params: { id } });
      expect(data.body).toBe(`![图](/api/media/${nameOf(file)})`);
    });

    it.each([
      ['x.pdf', '<html><script>alert(1)</script></html>', 'application/pdf'],
      ['x.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'],
      ['x.html', '<!doctype html><script>alert(1)</script>', 'text/html'],
      ['x.jpg', 'MZ\u0090\u0000 not a picture', 'image/jpeg'],
    ])('are judged by their content: %s is refused', async (name, text, type) => {
      const files = await db()('files').count('* as total');
      expect((await upload(name, Buffer.from(text), type)).status).toBe(400);
      expect(await db()('files').count('* as total')).toEqual(files);
    });

    it.each(['..%2f..%2fpackage.json', 'a', 'x.jpg', '%00.jpg', `${'a'.repeat(300)}.jpg`])(
      'of the name %s are not there',
      async (name) => expect([400, 404]).toContain((await fetch(`${office.url}/api/media/${name}`)).status),
    );
  });

  describe('contact cards', () => {
    const CONTACTS = `${ROOM}/api::contact.contact`;
    const cardOf = (code: string) =>
      db()('contacts').where({ authority_code: code }).whereNull('published_at').first();

    it('are changed under the rules of a card', async () => {
      const row = (await cardOf('13')) as Record<string, string>;
      const entry = {
        authorityCode: '13',
        office: row.office,
        address: '新地址 1 号',
        telephone: '12345、0311-1234567',
        fax: '',
        officeHours: row.office_hours,
      };
      const address = `${CONTACTS}/${row.document_id}`;
      const wrong = await editor.ask('PUT', address, { ...entry, telephone: '请打总机' });
      expect([wrong.status, wrong.body.error?.message]).toEqual([
        400,
        expect.stringContaining('电话号码不正确') as string,
      ]);
      expect((await editor.ask('PUT', address, entry)).status).toBe(200);
      const before = await call(office.url, listContacts, { query: { q: '新地址' } });
      expect(before.data).toEqual([]);
      expect((await editor.ask('POST', `${address}/actions/publish`, {})).status).toBe(200);
      const after = await call(office.url, listContacts, { query: { q: '新地址' } });
      expect(after.data).toMatchObject([{ authorityCode: '13', fax: null }]);
    });

    it.each([['11'], ['99'], [undefined]])('are not made for %p', async (authorityCode) => {
      const { status } = await editor.ask('POST', CONTACTS, {
        authorityCode,
        office: '又一个窗口',
        address: '某地',
        telephone: '12345',
        officeHours: '9:00',
      });
      expect(status).toBe(400);
    });
  });

  it.each(['filing-guide', 'Big Letters', ''])('no guide gets the address %p', async (slug) => {
    const { status } = await editor.ask('POST', `${ROOM}/api::guide.guide`, {
      slug,
      title: '指南',
      body: '文',
    });
    expect(status).toBe(400);
  });

  describe('ends there', () => {
    const closed = [
      ...['applicant', 'filing', 'registration', 'qualification', 'filing-rule', 'calendar-year', 'scan'].map(
        (type) => `${ROOM}/api::${type}.${type}`,
      ),
      `${ROOM}/api::message-template.message-template`,
      `${ROOM}/plugin::users-permissions.user`,
      '/admin/users',
      '/admin/roles',
      '/admin/api-tokens',
      '/admin/transfer/tokens',
      '/admin/webhooks',
      '/admin/audit-logs',
      '/upload/settings',
      '/users-permissions/roles',
      '/email/settings',
    ];
    it.each(closed)('nothing is read at %s', async (path) => {
      expect([403, 404]).toContain((await editor.ask('GET', path)).status);
    });

    it('nothing is written: rules, users, roles, tokens', async () => {
      const attempts: [string, string, object][] = [
        ['POST', `${ROOM}/api::filing-rule.filing-rule`, { ruleKey: 'x' }],
        ['POST', `${ROOM}/api::applicant.applicant`, { name: 'x' }],
        ['POST', '/admin/users', { email: 'x@office.example', firstname: 'x', roles: [1] }],
        ['POST', '/admin/roles', { name: 'x' }],
        ['POST', '/admin/api-tokens', { name: 'x', type: 'full-access', lifespan: null, description: '' }],
        ['PUT', '/users-permissions/advanced', {}],
      ];
      for (const [method, path, body] of attempts) {
        expect([path, [403, 404, 405].includes((await editor.ask(method, path, body)).status)]).toEqual([
          path,
          true,
        ]);
      }
    });

    it('an editor makes himself no administrator', async () => {
      const { status, body } = await editor.ask('GET', '/admin/users/me');
      expect(status).toBe(200);
      const { id } = body.data as { id: number };
      await editor.ask('PUT', '/admin/users/me', { firstname: '测试编辑', roles: [1] });
      const roles = await db()('admin_users_roles_lnk as l')
        .join('admin_roles as r', 'r.id', 'l.role_id')
        .where('l.user_id', id)
        .pluck('r.code');
      expect(roles).toEqual(['zaoce-content-editor']);
    });
  });

  it('the panel’s session opens nothing of the office’s API, and no session nothing of the panel', async () => {
    for (const path of [ANNOUNCEMENTS, '/upload/files', '/admin/users/me']) {
      expect((await fetch(`${office.url}${path}`)).status).toBe(401);
    }
    expect((await editor.ask('GET', '/api/review/filings')).status).toBe(401);
    expect((await editor.ask('GET', '/api/me')).status).toBe(401);
  });
});
