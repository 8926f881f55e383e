import {
  addDays,
  addWorkingDays,
  calendarFromChineseDays,
  getHome,
  getMe,
  getMyMessage,
  getMyNoticeSettings,
  isWorkingDay,
  listMyMessages,
  readAllMyMessages,
  readMyMessage,
  today,
  updateMe,
  updateMyNoticeSettings,
} from '@zaoce/domain';
import { returnFiling, sendDigests } from '@zaoce/filing';
import { DeliveryUnknown, notify, setSmsProvider, type ShortMessage } from '@zaoce/notification';
import { inTransaction } from '@zaoce/platform';
import type { ParsedMail } from 'mailparser';
import { call } from '../../support/client';
import { addFiler, addReviewer, claim, submitNew, type TestFiler } from '../../support/filings';
import { startMailbox, type Mailbox } from '../../support/mailbox';
import { startOffice, type Office } from '../../support/office';
import { addApplicant, addStaff, signIn } from '../../support/people';
import { waitQuiet } from '../../support/waitQuiet';

let office: Office;
let mailbox: Mailbox;
const texts: ShortMessage[] = [];
let provider: (text: ShortMessage) => Promise<void> = () => Promise.resolve();
beforeAll(async () => {
  mailbox = await startMailbox();
  office = await startOffice({
    role: 'all',
    env: { SMTP_URL: mailbox.url, MAIL_FROM: 'office@example.test', SMS_EVENTS: 'renewal-due, returned' },
  });
  setSmsProvider(office.strapi, { send: (text) => provider(text) });
});
afterAll(async () => {
  await office.stop();
  await mailbox.stop();
});
beforeEach(async () => {
  await office.strapi.db.connection('zaoce_rate_limits').delete();
  texts.length = 0;
  mailbox.mails.length = 0;
  provider = (text) => {
    texts.push(text);
    return Promise.resolve();
  };
});

const db = () => office.strapi.db.connection;
const renewal = {
  certificateNumber: '建[造]21261100000017',
  specialty: { zh: '土木建筑工程', en: 'Civil engineering' },
  validTo: '2030-01-14',
  days: 30,
};

interface Holder {
  userId: number;
  name: string;
  email: string;
  mobile?: string;
}

let keys = 0;
async function remind({ userId, name, email, mobile }: Holder, key = `test:${(keys += 1)}`): Promise<string> {
  const recipient = { userId, name, email, mobile: mobile ?? null, language: 'zh-CN' as const };
  const params = { ...renewal, link: `${office.url}/home` };
  await inTransaction(office.strapi, (trx) => notify(trx, { event: 'renewal-due', key, recipient, params }));
  return key;
}

describe('the message centre', () => {
  let filer: TestFiler;
  let token: string;
  let filingId: number;
  let mail: ParsedMail;
  beforeAll(async () => {
    filer = await addFiler(office);
    ({ id: filingId } = await submitNew(filer));
    const reviewer = await addReviewer(office, 'provincial-reviewer', '11');
    const version = await claim(reviewer, filingId);
    const item = { path: 'basic.employer.name', defectCode: 'D08', text: '单位名称与公章不一致' };
    await returnFiling(reviewer, filingId, version, { reason: '请补正单位名称', items: [item] });
    mail = await mailbox.waitFor(filer.email, /请补正单位名称/);
    ({ token } = await signIn(office, filer.idNumber, filer.password));
  });

  const list = (query: object = {}) => call(office.url, listMyMessages, { token, query });
  const unreadAtHome = async () => (await call(office.url, getHome, { token })).data.unreadMessages;

  it('holds every notice to a person, the newest first, and says how many are unread', async () => {
    const { data, meta } = await list();
    expect(data.map(({ event }) => event)).toEqual(['returned', 'accepted', 'submitted']);
    expect(data.every(({ readAt }) => readAt === null)).toBe(true);
    expect(meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 }, unread: 3 });
    expect(await unreadAtHome()).toBe(3);
  });

  it('says what the mail says, with the filing a click away, and keeps it sealed', async () => {
    const [newest] = (await list({ pageSize: 1 })).data;
    const { data } = await call(office.url, getMyMessage, { token, params: { id: newest?.id ?? 0 } });
    expect(data).toMatchObject({ event: 'returned', link: `/filings/${filingId}`, readAt: null });
    expect(data.body).toContain('请补正单位名称');
    expect(data.body).toContain('：单位名称与公章不一致');
    expect(data.body).not.toContain('http');
    expect(data.subject).toBe(mail.subject);
    expect(mail.text).toContain(data.body);
    const { content_cipher: stored } = await db()('inbox_messages').where({ id: data.id }).first('*');
    expect(stored).not.toContain('请补正');
  });

  it('marks one as read, then all; reading twice keeps the first time', async () => {
    const [first] = (await list()).data;
    const params = { id: first?.id ?? 0 };
    expect((await call(office.url, readMyMessage, { token, params })).data).toEqual({ ok: true });
    const { readAt } = (await call(office.url, getMyMessage, { token, params })).data;
    await call(office.url, readMyMessage, { token, params });
    expect((await call(office.url, getMyMessage, { token, params })).data.readAt).toBe(readAt);
    expect((await list({ unread: 'true' })).data.map(({ event }) => event)).toEqual([
      'accepted',
      'submitted',
    ]);
    expect((await call(office.url, readAllMyMessages, { token })).data).toEqual({ read: 2 });
    expect((await call(office.url, readAllMyMessages, { token })).data).toEqual({ read: 0 });
    expect(await unreadAtHome()).toBe(0);
    expect((await list({ unread: 'true' })).data).toEqual([]);
  });

  it('shows nobody what is somebody else’s', async () => {
    const other = await addApplicant(office);
    const { token: stranger } = await signIn(office, other.idNumber, other.password);
    const params = { id: (await list()).data[0]?.id ?? 0 };
    expect((await call(office.url, getMyMessage, { token: stranger, params })).status).toBe(404);
    expect((await call(office.url, readMyMessage, { token: stranger, params })).status).toBe(404);
    expect((await call(office.url, listMyMessages, { token: stranger })).data).toEqual([]);
    expect((await call(office.url, listMyMessages, {})).status).toBe(401);
    expect((await call(office.url, listMyMessages, { token, query: { page: 0 } })).status).toBe(400);
  });

  it('has a message exactly when the happening is there, once', async () => {
    const failing = inTransaction(office.strapi, async (trx) => {
      const recipient = {
        userId: filer.userId,
        name: filer.name,
        email: filer.email,
        language: 'en' as const,
      };
      const params = { ...renewal, link: office.url };
      await notify(trx, { event: 'renewal-due', key: 'rolled back', recipient, params });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const key = await remind(filer);
    await remind(filer, key);
    expect(await db()('inbox_messages').whereIn('key', ['rolled back', key])).toHaveLength(1);
  });

  it('does not keep codes, which are of use only outside of it', async () => {
    const recipient = { userId: filer.userId, name: filer.name, email: filer.email, language: 'en' as const };
    await inTransaction(office.strapi, (trx) =>
      notify(trx, { event: 'account-code', key: 'code', recipient, params: { code: '012345', minutes: 10 } }),
    );
    expect(await db()('inbox_messages').where({ key: 'code' })).toEqual([]);
  });
});

describe('a reminder', () => {
  const linkIn = (header: unknown) => /<(http[^>]+)>/.exec(String(header))?.[1] ?? '';

  async function remindedPerson() {
    const person = await addApplicant(office);
    await remind(person);
    const mail = await mailbox.waitFor(person.email, /延续注册/);
    const listed = mail.headers.get('list') as { unsubscribe?: { url?: string } } | undefined;
    const raw = mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? '';
    return { person, mail, listed, link: linkIn(raw.replace(/\s+/g, '')) };
  }
  const wants = async (email: string) => {
    const row: unknown = await db()('applicants').where({ email }).first('reminders');
    return (row as { reminders: boolean }).reminders;
  };

  it('says how to stop it, in its text and in the headers of RFC 8058', async () => {
    const { mail, link, person } = await remindedPerson();
    expect(link).toMatch(new RegExp(`^${office.url}/api/notices/unsubscribe/[\\w-]+$`));
    const oneClick = mail.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line;
    expect(oneClick).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(mail.text).toContain('不想再收到此类提醒');
    expect(await wants(person.email)).toBe(true);
  });

  it('is stopped by one click without a sign-in; looking changes nothing', async () => {
    const { person, link } = await remindedPerson();
    const page = await fetch(link, { headers: { 'accept-language': 'zh-CN' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<form method="post">');
    expect(await wants(person.email)).toBe(true);
    // As a mail program sends it.
    const oneClick = () =>
      fetch(link, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect(await (await oneClick()).text()).toContain('已停止提醒邮件');
    expect((await oneClick()).status).toBe(200);
    expect(await wants(person.email)).toBe(false);
    const trail = await db()('audit_events').where({
      action: 'account.notices-changed',
      actor_id: person.userId,
    });
    expect(trail).toHaveLength(1);
    // He can turn them on again.
    const { token } = await signIn(office, person.idNumber, person.password);
    const { data: me } = await call(office.url, getMe, { token });
    expect(me.reminders).toBe(false);
    const body = { reminders: true, language: 'en' };
    const reply = await call(office.url, updateMe, { token, body, version: me.version });
    expect(reply.data).toMatchObject({ reminders: true, language: 'en' });
  });

  it.each([
    ['forged', (link: string) => `${link.slice(0, -12)}AAAAAAAAAAAA`],
    ['cut off', (link: string) => link.slice(0, -20)],
    ['made up', (link: string) => link.replace(/[^/]+$/, 'x'.repeat(60))],
  ])('is not stopped by a link that is %s', async (_, change) => {
    const { person, link } = await remindedPerson();
    const reply = await fetch(change(link), { method: 'POST' });
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain('这个链接无效');
    expect(await wants(person.email)).toBe(true);
  });

  it('that waits is dropped when its recipient wants none any more; a notice that waits is not', async () => {
    const person = await addApplicant(office);
    // The queue is held back so that both wait.
    const key = await inTransaction(office.strapi, async (trx) => {
      const recipient = {
        userId: person.userId,
        name: person.name,
        email: person.email,
        language: 'en' as const,
      };
      const params = { ...renewal, link: office.url };
      const lapsed = { certificateNumber: '1', specialty: '2', validTo: '2030-01-14', link: office.url };
      await notify(trx, { event: 'renewal-due', key: 'waits', recipient, params });
      await notify(trx, { event: 'registration-lapsed', key: 'waits too', recipient, params: lapsed });
      await trx.raw(`update graphile_worker._private_jobs set run_at = now() + interval '1 day'`);
      return 'waits';
    });
    const { token } = await signIn(office, person.idNumber, person.password);
    await call(office.url, updateMe, { token, body: { reminders: false }, version: 1 });
    const row = (of: string) => db()('outgoing_messages').where({ key: of }).first('state', 'dropped');
    expect(await row(key)).toEqual({ state: 'expired', dropped: 'opted-out' });
    expect(await row('waits too')).toEqual({ state: 'waiting', dropped: null });
    await db().raw('update graphile_worker._private_jobs set run_at = now()');
    await mailbox.waitFor(person.email, /lapsed/);
    expect(mailbox.mails.filter(({ text }) => text?.includes('renewal'))).toEqual([]);
  });

  it('notices, which everybody gets, offer no way to stop them', async () => {
    const person = await addFiler(office);
    await submitNew(person);
    const mail = await mailbox.waitFor(person.email, /已收到您的/);
    expect(mail.headerLines.map(({ key }) => key)).not.toContain('list-unsubscribe');
  });
});

describe('short messages', () => {
  const smsOf = (key: string) =>
    db()('outgoing_messages')
      .where({ key: `${key}:sms` })
      .first('*');

  it('go out beside the mail for the events that the office has settled, once', async () => {
    const person = await addApplicant(office);
    const key = await remind(person);
    await remind(person, key);
    await mailbox.waitFor(person.email, /延续注册/);
    await waitQuiet(office);
    expect(texts).toEqual([
      {
        event: 'renewal-due',
        to: person.mobile,
        text: '【造册】您的注册（建[造]21261100000017）有效期至2030-01-14，请及时申报延续注册。',
        messageId: (await smsOf(key)).message_id,
      },
    ]);
    expect(await smsOf(key)).toMatchObject({ channel: 'sms', state: 'sent', params_cipher: null });
  });

  it('need a number', async () => {
    const { userId, name, email } = await addApplicant(office);
    const key = await remind({ userId, name, email });
    expect(await smsOf(key)).toBeUndefined();
  });

  it('are tried again after a refusal, and not by themselves when the answer was lost', async () => {
    const person = await addApplicant(office);
    provider = () => Promise.reject(new Error('no credit'));
    const refused = await remind(person);
    await waitQuiet(office);
    expect(await smsOf(refused)).toMatchObject({ state: 'waiting', last_error: 'no credit' });
    provider = () => Promise.reject(new DeliveryUnknown(new Error('socket closed')));
    const lost = await remind(person);
    await waitQuiet(office);
    expect(await smsOf(lost)).toMatchObject({ state: 'uncertain' });
    let tried = 0;
    provider = () => {
      tried += 1;
      return Promise.resolve();
    };
    await db().raw('update graphile_worker._private_jobs set run_at = now()');
    await waitQuiet(office);
    expect(tried).toBe(1);
    expect(await smsOf(refused)).toMatchObject({ state: 'sent' });
    expect(await smsOf(lost)).toMatchObject({ state: 'uncertain' });
  });
});

describe('the daily digest', () => {
  const calendar = calendarFromChineseDays();
  const day = today(new Date());
  /** Half past eight in the morning in China of a working day to come: a digest is of use on its own day only. */
  const workday = (n: number) => new Date(`${addWorkingDays(calendar, day, n).date}T00:30:00Z`);
  let lead: Awaited<ReturnType<typeof addStaff>>;
  let reviewer: Awaited<ReturnType<typeof addStaff>>;
  beforeAll(async () => {
    lead = await addStaff(office, 'provincial-lead', '31');
    reviewer = await addStaff(office, 'provincial-reviewer', '31');
    await addStaff(office, 'provincial-reviewer', '32');
    await submitNew(await addFiler(office, { authorityCode: '31' }));
    const late = await submitNew(await addFiler(office, { authorityCode: '31' }));
    await db()('filings').where({ id: late.id }).update({ due_on: '2020-01-06' });
  });
  const rows = (email: string) =>
    db()('outgoing_messages').where({ recipient: email }).orderBy('id').pluck('event');

  it('tells each reviewer once on a working day, a lead of people and their load, nobody of nothing', async () => {
    await Promise.all([1, 2].map(() => sendDigests(office.strapi, workday(1))));
    await sendDigests(office.strapi, workday(1));
    const mail = await mailbox.waitFor(reviewer.email, /待受理 2 件，超期 1 件/);
    expect(mail.text).toMatch(/上海市[\s\S]*（应于 2020-01-06 办结）/);
    expect(mail.text).not.toContain('人员');
    const leads = await mailbox.waitFor(lead.email, /全处待办：待受理 2 件/);
    expect(leads.text).toMatch(/演示审核员\d+：在办 0 件/);
    expect(await rows(reviewer.email)).toEqual(['daily-digest']);
    expect(await rows(lead.email)).toEqual(['lead-digest']);
    expect(
      await db()('outgoing_messages').whereLike('event', '%digest').whereLike('recipient', '%-3_@%'),
    ).toEqual([]);
  });

  it('is not sent on a day off, nor on a weekend', async () => {
    const off = Array.from({ length: 14 }, (_, n) => addDays(day, n)).find(
      (date) => !isWorkingDay(calendar, date).working,
    );
    expect(await sendDigests(office.strapi, new Date(`${off}T00:30:00Z`))).toBe(0);
    expect(await sendDigests(office.strapi, new Date('2026-10-01T00:30:00Z'))).toBe(0);
  });

  it('is not sent to who wants none, in the language he chose otherwise', async () => {
    const { token } = await signIn(office, reviewer.username, reviewer.password);
    const before = await call(office.url, getMyNoticeSettings, { token });
    expect(before.data).toEqual({ language: 'zh-CN', digest: true });
    const change = (body: object) => call(office.url, updateMyNoticeSettings, { token, body });
    expect((await change({ digest: false })).data).toEqual({ language: 'zh-CN', digest: false });
    await sendDigests(office.strapi, workday(2));
    expect(await rows(reviewer.email)).toHaveLength(1);
    expect((await change({ digest: true, language: 'en' })).data).toEqual({ language: 'en', digest: true });
    await sendDigests(office.strapi, workday(3));
    await mailbox.waitFor(reviewer.email, /2 waiting, 1 overdue/);
    expect((await change({ digest: 'often' })).status).toBe(400);
    const { token: applicants } = await signIn(office, ...(await anApplicant()));
    expect((await call(office.url, getMyNoticeSettings, { token: applicants })).status).toBe(403);
  });

  async function anApplicant(): Promise<[string, string]> {
    const { idNumber, password } = await addApplicant(office);
    return [idNumber, password];
  }
});
