import {
  getMessageTemplate,
  listMessageTemplates,
  previewMessageTemplate,
  resetMessageTemplate,
  saveMessageTemplate,
  type ReviewMessageTemplate,
} from '@zaoce/domain';
import { notify } from '@zaoce/notification';
import { inTransaction } from '@zaoce/platform';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, addStaff, signIn } from '../../support/people';

let office: Office;
let token: string;
beforeAll(async () => {
  office = await startOffice();
  const admin = await addStaff(office, 'system-admin');
  ({ token } = await signIn(office, admin.username, admin.password));
});
afterAll(() => office.stop());

const db = () => office.strapi.db.connection;

async function templateOf(event: string, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<ReviewMessageTemplate> {
  const query = { filter: JSON.stringify({ event, language }) };
  const { data } = await call(office.url, listMessageTemplates, { token, query });
  if (data.length !== 1 || !data[0]) throw new Error(`${data.length} templates of ${event}`);
  return data[0];
}

async function entriesOf(id: number): Promise<{ action: string; details: string }[]> {
  return db()('audit_events')
    .where({ subject_type: 'message-template', subject_id: String(id) })
    .orderBy('id')
    .select('action', 'details');
}

describe('the texts of messages, over the API', () => {
  const save = ({ id, version }: ReviewMessageTemplate, body: { subject: string; body: string }) =>
    call(office.url, saveMessageTemplate, { token, params: { id }, version, body });

  it('are there for every event in both languages, with their placeholders', async () => {
    const query = { range: '[0,9]', sort: '["event","ASC"]' };
    const reply = await call(office.url, listMessageTemplates, { token, query });
    expect(reply.headers.get('content-range')).toMatch(/^message-templates 0-9\/42$/);
    expect(reply.data.slice(0, 2).map(({ event, language }) => `${event} ${language}`)).toEqual([
      'accepted zh-CN',
      'accepted en',
    ]);
    const code = await templateOf('account-code');
    expect(code).toMatchObject({ edited: false, reminder: false });
    expect(code.placeholders).toContainEqual({ name: 'code', required: true, sample: '012345' });
  });

  it('are previewed with sample data and every problem, saving nothing', async () => {
    const { event, language, subject, body } = await templateOf('returned');
    const preview = (change: object, locale = 'zh-CN') =>
      call(office.url, previewMessageTemplate, {
        token,
        body: { event, language, subject, body, ...change },
        headers: { 'accept-language': locale },
      });
    const good = await preview({ subject: '请补正 {{filingNumber}}' });
    expect(good.data).toMatchObject({ ok: true, issues: [], subject: '请补正 IN2026110000017' });
    expect(good.data.html).toContain('<li>材料缺失：劳动合同第 3 页。</li>');
    const broken = await preview({ subject: '甲\r\n乙', body: '{{reasn}} <script>alert(1)</script>' }, 'en');
    expect(broken.data.ok).toBe(false);
    expect(broken.data.issues.map(({ code }) => code)).toEqual([
      'line-break',
      'unknown-placeholder',
      'missing-placeholder',
      'missing-placeholder',
      'missing-placeholder',
      'missing-placeholder',
    ]);
    expect(broken.data.issues[0]?.message).toContain('one line');
    expect(broken.data.html).not.toContain('<script>');
    expect((await preview({ event: 'nothing' })).status).toBe(404);
    expect(await templateOf('returned')).toMatchObject({ subject, body, version: 1 });
  });

  it('are saved as the next version, used from then on, and brought back', async () => {
    const before = await templateOf('decided');
    const text = { subject: '已通过 {{filingNumber}}', body: '{{recipient}}：{{filingNumber}} 已通过。' };
    const saved = await save(before, text);
    expect(saved.data).toMatchObject({ ...text, edited: true, version: before.version + 1 });
    expect(saved.headers.get('etag')).toBe(`"${before.version + 1}"`);
    const person = await addApplicant(office);
    const told = async (key: string) => {
      const recipient = { ...person, language: 'zh-CN' as const };
      const params = { filingNumber: 'IN1', filingLabel: '甲', office: '乙', link: office.url };
      await inTransaction(office.strapi, (trx) => notify(trx, { event: 'decided', key, recipient, params }));
    };
    await told('edited');
    const reset = await call(office.url, resetMessageTemplate, {
      token,
      params: { id: before.id },
      version: saved.data.version,
    });
    expect(reset.data).toMatchObject({ subject: before.subject, edited: false, version: before.version + 2 });
    const trail = await entriesOf(before.id);
    expect(trail.map(({ action }) => action)).toEqual(['message-template.changed', 'message-template.reset']);
    expect(JSON.parse(trail[0]?.details ?? '')).toMatchObject({
      event: 'decided',
      version: before.version + 1,
      before: { subject: before.subject },
      after: text,
    });
    expect((await save(before, text)).status).toBe(412);
  });

  it('say the same once only', async () => {
    const before = await templateOf('accepted');
    const { subject, body } = before;
    const text = { subject: `${subject}！`, body };
    const saved = (await save(before, text)).data;
    expect((await save(saved, text)).data).toMatchObject({ version: saved.version });
    expect(await entriesOf(before.id)).toHaveLength(1);
  });

  it('are refused when they cannot be sent, with every problem, and nothing is changed', async () => {
    const before = await templateOf('refused');
    const reply = await save(before, { subject: '', body: '{{ground}} {{office' });
    expect(reply.status).toBe(422);
    expect(reply.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'subject empty',
      'body unclosed-placeholder',
      'body missing-placeholder',
      'body missing-placeholder',
      'body missing-placeholder',
    ]);
    expect(await templateOf('refused')).toEqual(before);
    expect(await entriesOf(before.id)).toEqual([]);
    const params = { id: before.id };
    expect((await call(office.url, saveMessageTemplate, { token, params, body: before })).status).toBe(400);
    const text = { subject: 'x', body: 'y' };
    expect((await call(office.url, saveMessageTemplate, { token, params, body: text })).status).toBe(428);
    expect((await call(office.url, getMessageTemplate, { token, params: { id: 999_999 } })).status).toBe(404);
  });

  it('are the system administrator’s', async () => {
    const lead = await addStaff(office, 'ministry-lead');
    const { token: other } = await signIn(office, lead.username, lead.password);
    expect((await call(office.url, listMessageTemplates, { token: other })).status).toBe(403);
    const { event, language, subject, body } = await templateOf('returned');
    const input = { event, language, subject, body };
    expect((await call(office.url, previewMessageTemplate, { token: other, body: input })).status).toBe(403);
  });
});

describe('the texts of messages, in the panel', () => {
  interface Templates {
    create(query: object): Promise<unknown>;
    update(query: object): Promise<unknown>;
    delete(query: object): Promise<unknown>;
  }
  const panel = () =>
    office.strapi.documents('api::message-template.message-template') as unknown as Templates;
  const row = () => db()('message_templates').where({ key: 'submitted', language: 'zh_CN' }).first('*');
  const save = async (data: object) => panel().update({ documentId: (await row()).document_id, data });

  it('are judged by the same rules; every problem is named in Chinese', async () => {
    const before = await row();
    const attempt = save({ subject: '收到\n了', body: '{{nonsense}} {{office' });
    await expect(attempt).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(attempt).rejects.toThrow(
      /消息模板有 4 处问题，未保存[\s\S]*subject：主题只能有一行[\s\S]*没有占位符 \{\{nonsense\}\}[\s\S]*正文缺少必需的占位符 \{\{filingNumber\}\}/,
    );
    expect(await row()).toEqual(before);
  });

  it('are saved as the next version with an entry in the trail; event and language stay', async () => {
    const before = await row();
    await save({
      key: 'decided',
      language: 'en',
      subject: '收到 {{filingNumber}}',
      version: 99,
      edited: false,
    });
    expect(await row()).toMatchObject({
      subject: '收到 {{filingNumber}}',
      body: before.body,
      version: before.version + 1,
      edited: true,
    });
    expect(await entriesOf(before.id)).toHaveLength(1);
    await save({ subject: '收到 {{filingNumber}}' });
    expect(await entriesOf(before.id)).toHaveLength(1);
  });

  it('are neither made nor deleted there', async () => {
    const data = { key: 'other', language: 'en', subject: 'x', body: 'y' };
    await expect(panel().create({ data })).rejects.toThrow('消息模板不能新建、复制或删除');
    await expect(panel().delete({ documentId: (await row()).document_id })).rejects.toThrow('不能新建');
  });
});
