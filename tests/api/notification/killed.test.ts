import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { listJobs, retryJob, startWorker, type Worker } from '@zaoce/jobs';
import { notify } from '@zaoce/notification';
import { inTransaction } from '@zaoce/platform';
import { freePort } from '../../support/launcher';
import { startMailbox } from '../../support/mailbox';
import { startOffice, type Office } from '../../support/office';

let office: Office;
let port: number;
beforeAll(async () => {
  port = await freePort();
  const env = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'office@example.test' };
  office = await startOffice({ env });
});
afterAll(() => office.stop());

const db = () => office.strapi.db.connection;
const params = {
  filingNumber: 'IN2026110000017',
  filingLabel: '初始注册',
  office: '北京市',
  link: 'https://example.test/filings/1',
};

async function announce(key: string): Promise<void> {
  const recipient = {
    userId: null,
    name: '演示甲',
    email: `${key}@example.test`,
    language: 'zh-CN' as const,
  };
  await inTransaction(office.strapi, (trx) => notify(trx, { event: 'submitted', key, recipient, params }));
}

const rowOf = (key: string) => db()('outgoing_messages').where({ key }).first('*');
const hurry = () => db().raw('update graphile_worker._private_jobs set run_at = now()');

async function until(good: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await good())) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs a script of tests/support in a process of its own; `lines` grows with what it prints. */
function run(script: string, ...args: string[]): { process: ChildProcess; lines: string[] } {
  const file = path.join(__dirname, '..', '..', 'support', script);
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, ROLE: 'worker' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  return { process: child, lines };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a worker that is killed', () => {
  /** Takes whole messages and never says so; hears of others and lets them wait before their end. */
  async function startSilentServer(): Promise<{ server: Server; sockets: Socket[]; taken: string[] }> {
    const sockets: Socket[] = [];
    const taken: string[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      let data = '';
      let inData = false;
      socket.on('error', () => undefined);
      socket.write('220 test\r\n');
      socket.on('data', (chunk) => {
        data += chunk.toString();
        if (inData) {
          if (data.endsWith('\r\n.\r\n')) taken.push(data);
          return;
        }
        if (/^RCPT TO:<before/im.test(chunk.toString())) return;
        inData = chunk.toString().toUpperCase().startsWith('DATA');
        socket.write(inData ? '354 go on\r\n' : '250 ok\r\n');
      });
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return { server, sockets, taken };
  }

  it('before the end of a message loses nothing; after it, nothing is sent twice by itself', async () => {
    const silent = await startSilentServer();
    await announce('before');
    await announce('after');
    const worker = run('officeWorker.mjs');
    await until(() => silent.taken.length === 1);
    await until(async () => (await rowOf('before')).attempts === 1);
    await kill(worker.process);
    expect(await rowOf('after')).toMatchObject({ state: 'handing-over', attempts: 1 });
    expect(await rowOf('before')).toMatchObject({ state: 'waiting', attempts: 1 });
    for (const socket of silent.sockets) socket.destroy();
    await new Promise((resolve) => silent.server.close(resolve));

    const mailbox = await startMailbox(port);
    const next: Worker = await startWorker(office.strapi);
    try {
      await until(async () => {
        await hurry();
        return (await rowOf('before')).state === 'sent' && (await rowOf('after')).state === 'uncertain';
      });
      expect(mailbox.mails.map(({ messageId }) => messageId)).toEqual([(await rowOf('before')).message_id]);
      // What nobody can know, a person decides; the Message-ID lets the other side drop the second one.
      const { rows } = await listJobs(office.strapi, { offset: 0, limit: 10 });
      expect(rows.map(({ lastError }) => lastError)).toEqual([expect.stringContaining('may have arrived')]);
      await until(() => retryJob(office.strapi, rows[0]?.id ?? ''));
      await until(async () => (await rowOf('after')).state === 'sent');
      expect(mailbox.mails).toHaveLength(2);
      expect(silent.taken[0]).toContain(mailbox.mails[1]?.messageId);
    } finally {
      await next.stop();
      await mailbox.stop();
    }
  });
});

describe('a mail server that is killed in the middle of its work', () => {
  it('is given every message once; what it may have taken is named and not sent again', async () => {
    const keys = Array.from({ length: 12 }, (_, n) => `many${n}`);
    for (const key of keys) await announce(key);
    const first = run('mailServer.mjs', String(port));
    await until(() => first.lines.includes('listening'));
    const worker = await startWorker(office.strapi);
    try {
      await until(() => first.lines.length > 4);
      await kill(first.process);
      const second = run('mailServer.mjs', String(port));
      await until(() => second.lines.includes('listening'));
      const rows = () => db()('outgoing_messages').whereIn('key', keys).select('state', 'message_id');
      await until(async () => {
        await hurry();
        return (await rows()).every(({ state }: { state: string }) => ['sent', 'uncertain'].includes(state));
      });
      await kill(second.process);
      const taken = [...first.lines, ...second.lines].filter((line) => line.startsWith('<'));
      expect(new Set(taken).size).toBe(taken.length);
      const ended: { state: string; message_id: string }[] = await rows();
      const sent = ended.filter(({ state }) => state === 'sent').map((row) => row.message_id);
      expect(sent.filter((id) => !taken.includes(id))).toEqual([]);
      // At most two are under way at a time.
      expect(ended.length - sent.length).toBeLessThanOrEqual(2);
      expect(ended).toHaveLength(12);
    } finally {
      await worker.stop();
    }
  });
});
