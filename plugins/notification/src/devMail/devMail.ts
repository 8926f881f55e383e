import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Middleware } from 'koa';
import { mailSettings } from '../outgoing/mailSettings';
import { outboxDirectory } from '../transport/openTransport';
import { listPage, mailPage, type ListedMail } from './pages';
import { readMail } from './readMail';

const SHOWN = 100;
const ADDRESS = /^\/dev\/(mail)(?:\/([^/]+)(?:\/(html))?)?\/?$/;
const FILE_NAME = /^[0-9T]{18}-[0-9a-f]{40}\.eml$/;

/**
 * `/dev/mail`: reads what was put into the outbox. Development only: in production, or where mail is really sent,
 * the address does not exist.
 */
export function devMail(): Middleware {
  const open = process.env.NODE_ENV !== 'production' && mailSettings().smtpUrl === null;
  return async (context, next) => {
    const body = open && context.method === 'GET' ? await pageAt(context.path) : null;
    if (body === null) {
      await next();
      return;
    }
    context.type = 'html';
    context.set('Cache-Control', 'no-store');
    // The mail itself may do nothing at all: no script, no form, no request.
    if (context.path.endsWith('/html'))
      context.set('Content-Security-Policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    context.body = body;
  };
}

async function pageAt(address: string): Promise<string | null> {
  const [, page, name, part] = ADDRESS.exec(address) ?? [];
  if (!page) return null;
  return name ? showOne(name, part === 'html') : listPage(await listMails());
}

async function showOne(name: string, bare: boolean): Promise<string | null> {
  if (!FILE_NAME.test(name)) return null;
  const bytes = await readFile(path.join(outboxDirectory(), name)).catch(() => null);
  if (!bytes) return null;
  const mail = await readMail(bytes);
  return bare ? mail.html : mailPage(name, mail);
}

async function listMails(): Promise<ListedMail[]> {
  const names = await readdir(outboxDirectory()).catch(() => []);
  const newest = names
    .filter((name) => FILE_NAME.test(name))
    .sort()
    .reverse()
    .slice(0, SHOWN);
  return Promise.all(
    newest.map(async (name) => ({
      name,
      ...(await readMail(await readFile(path.join(outboxDirectory(), name)))),
    })),
  );
}
