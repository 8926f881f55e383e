import { createServer, type AddressInfo, type Server } from 'node:net';
import { listJobs, retryJob } from '@zaoce/jobs';
import { notify } from '@zaoce/notification';
import { inTransaction } from '@zaoce/platform';
import { startMailbox, type Mailbox } from '../../support/mailbox';
import { startOffice, type Office } from '../../support/office';

let office: Office;
let port: number;
beforeAll(async () => {
  port = await freePort();
  office = await startOffice({
    role: 'all',
    env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: '造册 <office@example.test>' },
  });
});
afterAll(() => office.stop());

let keys = 0;
const params = {
  filingNumber: 'IN2026110000017',
  filingLabel: { zh: '初始注册', en: 'Initial registration' },
  office: { zh: '北京市', en: 'Beijing' },
  link: 'https://example.test/filings/1',
};

async function announce(
  options: { key?: string; expiresAt?: Date; collapseKey?: string; language?: 'zh-CN' | 'en' } = {},
): Promise<string> {
  keys += 1;
  const { key = `test:${keys}`, language = 'zh-CN', expiresAt, collapseKey } = options;
  const recipient = { userId: null, name: '演示甲', email: 'person@example.test', language };
  await inTransaction(office.strapi, (trx) =>
    notify(trx, { event: 'submitted', key, recipient, params, expiresAt, collapseKey }),
  );
  return key;
}

const rowOf = (key: string) => office.strapi.db.connection('outgoing_messages').where({ key }).first('*');

async function until<T>(look: () => Promise<T>, good: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (good(seen)) return seen;
    if (Date.now() > end) throw new Error(`waited in vain; last seen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Lets jobs that wait for their next try run now; attempts are kept. */
const hurry = () =>
  office.strapi.db.connection.raw('update graphile_worker._private_jobs set run_at = now()');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

async function withMailbox(work: (mailbox: Mailbox) => Promise<void>): Promise<void> {
  const mailbox = await startMailbox(port);
  try {
    await work(mailbox);
  } finally {
    await mailbox.stop();
  }
}

test('a mail server that is down delays a message and does not lose it', async () => {
  const key = await announce();
  const failed = await until(
    () => rowOf(key),
    (row) => row.attempts > 0 && row.last_error !== null,
  );
  expect(failed).toMatchObject({ state: 'waiting', sent_at: null });
  expect(failed.last_error).toContain('ECONNREFUSED');
  await withMailbox(async (mailbox) => {
    await hurry();
    await until(
      () => rowOf(key),
      (row) => row.state === 'sent',
    );
    expect(mailbox.mails).toHaveLength(1);
    const [mail] = mailbox.mails;
    expect(mail?.messageId).toBe(failed.message_id);
    expect(mail?.from?.text).toContain('office@example.test');
    expect(mail?.subject).toBe('已收到您的初始注册申报（IN2026110000017）');
    expect(mail?.text).toContain('演示甲，您好');
    expect(mail?.html).toContain('<a href="https://example.test/filings/1">');
  });
  expect(await rowOf(key)).toMatchObject({ state: 'sent', params_cipher: null, last_error: null });
});

test('a key is one message, however often the happening is told', async () => {
  await withMailbox(async (mailbox) => {
    const key = await announce({ language: 'en' });
    await announce({ key });
    await Promise.all([announce({ key }), announce({ key })]);
    await until(
      () => rowOf(key),
      (row) => row.state === 'sent',
    );
    await until(
      () => listJobs(office.strapi, { offset: 0, limit: 10 }),
      ({ total }) => total === 0,
    );
    expect(mailbox.mails.map(({ subject }) => subject)).toEqual([
      'Initial registration received (IN2026110000017)',
    ]);
  });
});

test('a message exists exactly when its change exists', async () => {
  await expect(
    inTransaction(office.strapi, async (trx) => {
      const recipient = {
        userId: null,
        name: '演示甲',
        email: 'person@example.test',
        language: 'zh-CN' as const,
      };
      await notify(trx, { event: 'submitted', key: 'rolled back', recipient, params });
      throw new Error('the change fails');
    }),
  ).rejects.toThrow('the change fails');
  expect(await rowOf('rolled back')).toBeUndefined();
  expect((await listJobs(office.strapi, { offset: 0, limit: 10 })).total).toBe(0);
});

test('what is of no use any more is not sent', async () => {
  await withMailbox(async (mailbox) => {
    const key = await announce({ expiresAt: new Date(Date.now() - 1000) });
    await until(
      () => rowOf(key),
      (row) => row.state === 'expired' && row.dropped === 'expired',
    );
    expect(mailbox.mails).toEqual([]);
  });
});

test('an editor’s text wins, unless it has a placeholder without a value', async () => {
  const templates = office.strapi.db
    .connection('message_templates')
    .where({ key: 'submitted', language: 'zh_CN' });
  const before = await templates.clone().first('subject', 'body', 'edited');
  await withMailbox(async (mailbox) => {
    await templates
      .clone()
      .update({ subject: '收到 {{filingNumber}}', body: '{{recipient}}：{{office}}', edited: true });
    const edited = await announce();
    await until(
      () => rowOf(edited),
      (row) => row.state === 'sent',
    );
    await templates.clone().update({ subject: '收到 {{nonsense}}', body: '{{recipient}}' });
    const broken = await announce();
    await until(
      () => rowOf(broken),
      (row) => row.state === 'sent',
    );
    expect(mailbox.mails.map(({ subject }) => subject)).toEqual([
      '收到 IN2026110000017',
      '已收到您的初始注册申报（IN2026110000017）',
    ]);
  });
  await templates.clone().update(before);
});

describe('when a mail server is back after a long time', () => {
  const jobs = () =>
    office.strapi.db.connection.raw<{ rows: { run_at: Date }[] }>(
      'select run_at from graphile_worker.jobs order by run_at',
    );
  const sentOf = async (wanted: string[]) =>
    (await office.strapi.db.connection('outgoing_messages').whereIn('key', wanted).where({ state: 'sent' }))
      .length;

  const quietTime = () =>
    office.strapi.db.connection('mail_pace').update({ next_at: new Date(Date.now() - 3_600_000) });
  afterEach(async () => {
    delete process.env.MAIL_PER_MINUTE;
    await quietTime();
  });

  test('it is given so many messages a minute; what is urgent does not wait behind them', async () => {
    process.env.MAIL_PER_MINUTE = '2';
    await quietTime();
    await withMailbox(async (mailbox) => {
      const waited: string[] = [];
      for (let n = 0; n < 5; n += 1) waited.push(await announce());
      await until(
        () => sentOf(waited),
        (sent) => sent === 2,
      );
      const later = Date.now() + 10_000;
      const { rows } = await until(
        jobs,
        (seen) => seen.rows.length === 3 && seen.rows.every((row) => row.run_at.getTime() > later),
      );
      const gaps = rows.map(({ run_at: at }) => Math.round((at.getTime() - Date.now()) / 1000));
      expect((gaps[1] ?? 0) - (gaps[0] ?? 0)).toBe(30);
      expect((gaps[2] ?? 0) - (gaps[1] ?? 0)).toBe(30);
      const urgent = await announce({ expiresAt: new Date(Date.now() + 600_000) });
      await until(
        () => rowOf(urgent),
        (row) => row.state === 'sent',
      );
      expect(mailbox.mails).toHaveLength(3);
      // Their time has come: each has its place and asks for no other.
      await hurry();
      await until(
        () => sentOf(waited),
        (sent) => sent === 5,
      );
      expect(mailbox.mails).toHaveLength(6);
    });
  });

  test('of several that say the same only the newest is sent; the row says why', async () => {
    const before = [await announce({ collapseKey: 'digest:1' }), await announce({ collapseKey: 'digest:1' })];
    await until(
      () => rowOf(before[1] ?? ''),
      (row) => row.last_error !== null,
    );
    const newest = await announce({ collapseKey: 'digest:1' });
    await withMailbox(async (mailbox) => {
      await until(
        async () => {
          await hurry();
          return (await rowOf(newest)) as { state: string };
        },
        (row) => row.state === 'sent',
      );
      for (const key of before)
        await until(
          () => rowOf(key),
          (row) => row.dropped === 'superseded' && row.params_cipher === null,
        );
      expect(mailbox.mails).toHaveLength(1);
    });
  });

  test('a try goes on for more than a day before it is dead', () => {
    // Graphile Worker waits e^(tries, at most 10) seconds.
    const waits = Array.from({ length: 24 }, (_, n) => Math.exp(Math.min(10, n + 1)));
    expect(waits.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(24 * 3600);
  });
});

test('where mail is really sent there is no page to read it', async () => {
  expect((await fetch(`${office.url}/dev/mail`)).status).toBe(404);
});

describe('when the server’s answer is lost', () => {
  /** Takes the whole message and hangs up without a word. */
  async function startForgetfulServer(): Promise<{ server: Server; taken: () => number }> {
    let taken = 0;
    const server = createServer((socket) => {
      let content = '';
      let inData = false;
      socket.on('error', () => undefined);
      socket.write('220 test\r\n');
      socket.on('data', (chunk) => {
        if (inData) {
          content += chunk.toString();
          if (!content.endsWith('\r\n.\r\n')) return;
          taken += 1;
          socket.destroy();
          return;
        }
        inData = chunk.toString().toUpperCase().startsWith('DATA');
        socket.write(inData ? '354 go on\r\n' : '250 ok\r\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return { server, taken: () => taken };
  }

  test('the message is not sent a second time by itself, but when an administrator says so', async () => {
    const { server, taken } = await startForgetfulServer();
    const key = await announce();
    await until(
      () => rowOf(key),
      (row) => row.state === 'uncertain',
    );
    await new Promise((resolve) => server.close(resolve));
    expect(taken()).toBe(1);
    await withMailbox(async (mailbox) => {
      await until(retried, ({ attempts }) => attempts > 1);
      expect(mailbox.mails).toEqual([]);
      const { id } = await retried();
      await until(
        () => retryJob(office.strapi, id),
        (done) => done,
      );
      await until(
        () => rowOf(key),
        (row) => row.state === 'sent',
      );
      expect(mailbox.mails.map(({ messageId }) => messageId)).toEqual([(await rowOf(key)).message_id]);
    });
  });

  test('a worker that dies at that moment leaves the same', async () => {
    const key = await announce();
    await until(
      () => rowOf(key),
      (row) => row.last_error !== null,
    );
    await office.strapi.db.connection('outgoing_messages').where({ key }).update({ state: 'handing-over' });
    await withMailbox(async (mailbox) => {
      await until(retried, ({ attempts }) => attempts > 1);
      await until(
        () => rowOf(key),
        (row) => row.state === 'uncertain',
      );
      expect(mailbox.mails).toEqual([]);
    });
  });

  /** The one job in the queue, hurried on. */
  async function retried(): Promise<{ id: string; attempts: number }> {
    await hurry();
    const { rows } = await listJobs(office.strapi, { offset: 0, limit: 1 });
    const [job] = rows;
    if (!job) throw new Error('the queue is empty');
    return { id: job.id, attempts: job.state === 'running' ? job.attempts - 1 : job.attempts };
  }
});
