import { Refusal, type Issue, type Locale, type Operation, type Role } from '@zaoce/domain';
import type { Context } from 'koa';
import type { z } from 'zod';
import { authenticate, type Actor } from '../auth/actor';
import type { Strapi } from '../strapi';
import type { Call } from './call';
import type { Admitted } from '../auth/machine';
import { authenticateMachine } from '../auth/machine';
import { readUpload } from './readUpload';

/** The language of the answer: English only when the client prefers it to Chinese. */
export function localeOf(context: Context): Locale {
  return context.acceptsLanguages('zh-CN', 'zh', 'en') === 'en' ? 'en' : 'zh-CN';
}

/** Lets the caller in or refuses: 401 without a session, 403 for another role. */
export async function admit(strapi: Strapi, context: Context, operation: Operation): Promise<Admitted> {
  const { access, tokenPermission } = operation;
  if (tokenPermission) {
    return { actor: null, machine: await authenticateMachine(strapi, context, tokenPermission) };
  }
  return { actor: await admitPerson(strapi, context, access), machine: null };
}

async function admitPerson(
  strapi: Strapi,
  context: Context,
  access: Operation['access'],
): Promise<Actor | null> {
  if (access === 'public') return null;
  const actor = await authenticate(strapi, context.get('authorization'));
  if (!actor) throw new Refusal(context.get('authorization') ? 'session-ended' : 'not-signed-in');
  const allowed: readonly Role[] = access;
  if (!allowed.includes(actor.role)) throw new Refusal('not-allowed');
  return actor;
}

/** Parses everything the operation declares; a 400 names every problem of params, query and body at once. */
export async function readCall<O extends Operation>(
  strapi: Strapi,
  context: Context,
  operation: O,
  { actor, machine }: Admitted,
): Promise<Call<O>> {
  const upload = await readUpload(context.req, operation);
  const issues: Issue[] = [];
  const params = parse(operation.params, context.params, 'params', issues);
  const query = parse(operation.query, context.query, 'query', issues);
  const body = parse(operation.body, upload ? upload.fields : bodyOf(context), '', issues);
  if (operation.file && !upload?.file && !upload?.stored) issues.push(missingFile(operation.file));
  if (issues.length > 0) {
    await upload?.forget();
    throw new Refusal('malformed-request', { issues });
  }
  return {
    strapi,
    params: params as Call<O>['params'],
    query: query as Call<O>['query'],
    body: body as Call<O>['body'],
    actor,
    machine,
    locale: localeOf(context),
    requestId: requestIdOf(context),
    ip: context.ip,
    userAgent: context.get('user-agent').slice(0, 300),
    version: operation.ifMatch ? readVersion(context) : 0,
    file: upload?.file ?? null,
    stored: upload?.stored ?? null,
    cookie: (name) => context.cookies.get(name),
    now: new Date(),
  };
}

export function requestIdOf(context: Context): string {
  const id: unknown = context.state.requestId;
  return typeof id === 'string' ? id : '';
}

function readVersion(context: Context): number {
  const header = context.get('if-match');
  if (!header) throw new Refusal('precondition-required');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (!version) throw new Refusal('stale-version');
  return Number(version);
}

function parse(schema: z.ZodType | undefined, value: unknown, prefix: string, issues: Issue[]): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const problem of result.error.issues) {
    issues.push({
      path: [prefix, ...problem.path.map(String)].filter(Boolean).join('.'),
      code: problem.code,
      message: { zh: `格式不正确：${problem.message}`, en: problem.message },
    });
  }
  return undefined;
}

function missingFile(field: string): Issue {
  return { path: field, code: 'required', message: { zh: '请选择文件。', en: 'A file is required.' } };
}

/** What the body parser left on the request; an absent body is an empty object. */
function bodyOf(context: Context): unknown {
  return (context.request as { body?: unknown }).body ?? {};
}
