import {
  errorBody,
  type BodyOf,
  type Operation,
  type OutputOf,
  type ParamsOf,
  type QueryOf,
  operationPath,
} from '@zaoce/domain';
import { refusalsByStatus } from '@zaoce/platform';
import { z } from 'zod';

export interface CallInput<O extends Operation> {
  params?: ParamsOf<O>;
  query?: Partial<QueryOf<O>> | Record<string, unknown>;
  body?: BodyOf<O> | Record<string, unknown>;
  token?: string | undefined;
  /** Sent as If-Match. */
  version?: number;
  idempotencyKey?: string;
  /** Bytes of the operation's file field. */
  file?: { bytes: Buffer; name: string; type?: string };
  headers?: Record<string, string>;
}

export interface Reply<O extends Operation> {
  status: number;
  headers: Headers;
  /** The `data` (or the bare body) of a success; typed by the contract and checked against it. */
  data: OutputOf<O>;
  meta: unknown;
  /** `details.code` of a refusal. */
  code: string | null;
  issues: { path: string; code: string; message: string }[];
  message: string | null;
  bytes: Buffer;
  text: string;
}

/**
 * Calls an operation of a running office over HTTP. Every answer is held against the contract: a success against the
 * output's schema (unknown keys included), a refusal against the statuses and codes that the description names.
 */
export async function call<O extends Operation>(
  url: string,
  operation: O,
  input: CallInput<O> = {},
): Promise<Reply<O>> {
  const response = await fetch(addressOf(url, operation, input), {
    method: operation.method.toUpperCase(),
    headers: headersOf(operation, input),
    ...bodyOf(operation, input),
    redirect: 'manual',
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const reply = readReply<O>(response, bytes);
  checkAgainstContract(operation, response, bytes);
  return reply;
}

function addressOf(url: string, operation: Operation, input: CallInput<Operation>): string {
  const path = operationPath(operation.path, input.params as Record<string, string | number> | undefined);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined) query.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return `${url}/api${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

function headersOf(operation: Operation, input: CallInput<Operation>): Record<string, string> {
  return {
    ...(input.token ? { Authorization: `Bearer ${input.token}` } : {}),
    ...(input.version === undefined ? {} : { 'If-Match': `"${input.version}"` }),
    ...(input.idempotencyKey ? { 'Idempotency-Key': input.idempotencyKey } : {}),
    ...(sendsJson(operation, input) ? { 'Content-Type': 'application/json' } : {}),
    ...input.headers,
  };
}

function sendsJson(operation: Operation, input: CallInput<Operation>): boolean {
  return !operation.file && input.body !== undefined;
}

function bodyOf(operation: Operation, input: CallInput<Operation>): { body?: string | FormData } {
  if (sendsJson(operation, input)) return { body: JSON.stringify(input.body) };
  if (!operation.file) return {};
  const form = new FormData();
  for (const [name, value] of Object.entries(input.body ?? {})) form.set(name, String(value));
  if (input.file) {
    const blob = new Blob([new Uint8Array(input.file.bytes)], { type: input.file.type ?? 'image/jpeg' });
    form.set(operation.file, blob, input.file.name);
  }
  return { body: form };
}

function readReply<O extends Operation>(response: Response, bytes: Buffer): Reply<O> {
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const body: unknown = isJson && bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : null;
  const refusal = response.ok ? null : errorBody.safeParse(body).data;
  const enveloped = isEnvelope(body);
  return {
    status: response.status,
    headers: response.headers,
    data: (response.ok ? (enveloped ? body.data : body) : null) as OutputOf<O>,
    meta: enveloped ? body.meta : undefined,
    code: refusal?.error.details.code ?? null,
    issues: refusal?.error.details.issues ?? [],
    message: refusal?.error.message ?? null,
    bytes,
    text: bytes.toString('utf8'),
  };
}

function isEnvelope(body: unknown): body is { data: unknown; meta?: unknown } {
  return typeof body === 'object' && body !== null && !Array.isArray(body) && 'data' in body;
}

function checkAgainstContract(operation: Operation, response: Response, bytes: Buffer): void {
  const where = `${operation.id} answered ${response.status}`;
  if (!response.ok) {
    const problem = errorBody.parse(JSON.parse(bytes.toString('utf8')));
    const described = refusalsByStatus(operation).get(response.status) ?? [];
    const code = problem.error.details.code;
    if (!(described as string[]).includes(code)) throw new Error(`${where} ${code}, which is not described`);
    return;
  }
  const accepted = operation.acceptedInstead === true && response.status === 202;
  if (response.status !== operation.status && !accepted) throw new Error(`${where}, not ${operation.status}`);
  if (!operation.output || (operation.envelope === 'file' && !accepted)) return;
  const body: unknown = JSON.parse(bytes.toString('utf8'));
  const schema =
    operation.envelope === 'bare' || accepted
      ? operation.output
      : z.strictObject({ data: operation.output, ...(operation.meta ? { meta: operation.meta } : {}) });
  const result = schema.safeParse(body);
  if (!result.success) throw new Error(`${where}, against the contract: ${z.prettifyError(result.error)}`);
  const extra = unknownKeys(body, result.data, '');
  if (extra.length > 0) throw new Error(`${where} with undescribed keys: ${extra.join(', ')}`);
}

/** Keys of the answer that the schema dropped: the contract does not know them, so nobody may rely on them. */
function unknownKeys(sent: unknown, parsed: unknown, path: string): string[] {
  if (Array.isArray(sent) && Array.isArray(parsed)) {
    return sent.flatMap((item, index) => unknownKeys(item, parsed[index], `${path}[${index}]`)).slice(0, 10);
  }
  if (!isRecord(sent) || !isRecord(parsed)) return [];
  return Object.keys(sent).flatMap((key) =>
    key in parsed ? unknownKeys(sent[key], parsed[key], `${path}.${key}`) : [`${path}.${key}`],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
