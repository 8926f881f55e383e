import type { Operation } from '@zaoce/domain';
import type { Context } from 'koa';
import type { Answer, Cookie, FileAnswer } from './answer';

/** Sends a handler's answer in the operation's envelope. Personal answers are never stored by caches. */
export function sendAnswer(
  context: Context,
  operation: Operation,
  result: Answer<unknown> | FileAnswer,
): void {
  context.status = operation.status;
  context.set(
    'Cache-Control',
    operation.access === 'public' && operation.method === 'get' ? 'no-cache' : 'private, no-store',
  );
  for (const [name, value] of Object.entries(result.headers ?? {})) context.set(name, value);
  if ('file' in result) {
    sendFile(context, operation, result);
    return;
  }
  if (result.accepted) context.status = 202;
  if (result.version !== undefined) context.set('ETag', `"${result.version}"`);
  for (const cookie of result.cookies ?? []) setCookie(context, cookie);
  if (isUnchanged(context, operation)) return;
  const bare = operation.envelope === 'bare' || operation.acceptedInstead;
  context.body = bare ? result.data : withMeta(result);
}

/**
 * The client has what it asks about: 304, nothing is sent. Only for public content, whose ETag is of the whole answer;
 * elsewhere it is the version for If-Match, and an answer may change without it.
 */
function isUnchanged(context: Context, operation: Operation): boolean {
  if (operation.access !== 'public' || operation.method !== 'get' || !context.fresh) return false;
  context.status = 304;
  return true;
}

function withMeta(result: Answer<unknown>): object {
  return result.meta === undefined ? { data: result.data } : { data: result.data, meta: result.meta };
}

const MEDIA_TYPES: Partial<Record<Operation['envelope'], string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  text: 'text/html; charset=utf-8',
};

function sendFile(context: Context, operation: Operation, result: FileAnswer): void {
  const mediaType = MEDIA_TYPES[operation.envelope] ?? result.mediaType;
  context.set('Content-Type', mediaType ?? 'application/octet-stream');
  context.set('X-Content-Type-Options', 'nosniff');
  if (operation.envelope !== 'text') {
    const disposition = result.disposition ?? (operation.envelope === 'file' ? 'attachment' : 'inline');
    // RFC 8187 forbids more marks than `encodeURIComponent` escapes.
    const name = encodeURIComponent(result.fileName).replace(
      /['()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16)}`,
    );
    context.set('Content-Disposition', `${disposition}; filename*=UTF-8''${name}`);
  }
  context.body = result.file;
  if (Buffer.isBuffer(result.file)) return;
  // A file that breaks off must not look whole: Koa would leave the connection open.
  result.file.once('error', (error) => context.headerSent && context.res.destroy(error));
}

/** Refresh cookies: not readable by scripts, never sent across sites, only over TLS outside of plain local use. */
function setCookie(context: Context, cookie: Cookie): void {
  context.cookies.set(cookie.name, cookie.value, {
    httpOnly: true,
    sameSite: 'strict',
    secure: context.secure,
    path: cookie.path,
    maxAge: cookie.maxAge * 1000,
    overwrite: true,
  });
}
