import { currentRequest, redactText } from '@zaoce/platform';

/** What a line may say beside its message; anything else that a library attached (parameters, rows, headers) is dropped. */
const KNOWN = ['method', 'route', 'status', 'ms', 'userId', 'code', 'task', 'attempt'] as const;

/** Where winston keeps the level that decides whether a line is written. */
const LEVEL = Symbol.for('level');

export type LogFields = Record<string | symbol, unknown> & { level: string; message: unknown };

/** The fields of one line of the log: time, level, message, the request it belongs to, and those known to be harmless. */
export function asFields(info: LogFields, now: Date = new Date()): LogFields {
  const known = KNOWN.flatMap((name) => (info[name] === undefined ? [] : [[name, cleaned(info[name])]]));
  const requestId = info.requestId ?? currentRequest()?.requestId;
  return {
    time: now.toISOString(),
    level: info.level,
    message: cleaned(textOf(info.message)),
    ...(requestId === undefined ? {} : { requestId: cleaned(requestId) }),
    ...(Object.fromEntries(known) as Record<string, unknown>),
    ...(typeof info.stack === 'string' ? { stack: redactText(withCause(info.stack, info.cause)) } : {}),
    [LEVEL]: info[LEVEL],
  };
}

function textOf(message: unknown): string {
  if (typeof message === 'string') return message;
  return message instanceof Error ? message.message : JSON.stringify(message ?? null);
}

function cleaned(value: unknown): unknown {
  return typeof value === 'string' ? redactText(value) : value;
}

function withCause(stack: string, cause: unknown): string {
  return cause instanceof Error ? `${stack}\nCaused by: ${cause.stack ?? cause.message}` : stack;
}
