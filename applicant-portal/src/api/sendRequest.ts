import { ApiProblem } from './ApiProblem';
import type { AnyOperation, LooseOptions } from './callTypes';
import { operationUrl } from './operationUrl';
import { readProblem } from './readProblem';

export interface RequestContext {
  fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** Language of messages, `zh-CN` or `en`. */
  language: () => string;
}

/** The parts of a request are records of words; their schemas say so, the general type does not. */
function asWords(value: unknown): Record<string, string | number | boolean | undefined> {
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
}

function bodyOf(operation: AnyOperation, { body, file, fileName }: LooseOptions): BodyInit | undefined {
  if (!operation.file) return body === undefined ? undefined : JSON.stringify(body);
  const form = new FormData();
  for (const [key, value] of Object.entries(asWords(body))) form.append(key, String(value));
  if (file) form.append(operation.file, file, fileName ?? 'scan.jpg');
  return form;
}

/** Sends one request of an operation; an unsuccessful answer or none at all is thrown as an `ApiProblem`. */
export async function sendRequest(
  context: RequestContext,
  operation: AnyOperation,
  options: LooseOptions,
  token: string | null,
): Promise<Response> {
  const body = bodyOf(operation, options);
  const headers: Record<string, string> = { 'Accept-Language': context.language() };
  if (typeof body === 'string') headers['Content-Type'] = 'application/json';
  if (token) headers.Authorization = `Bearer ${token}`;
  if (options.ifMatch !== undefined) headers['If-Match'] = `"${options.ifMatch}"`;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;

  const url = operationUrl(operation.path, asWords(options.params), asWords(options.query));
  const request: RequestInit = {
    method: operation.method.toUpperCase(),
    headers,
    body,
    signal: options.signal,
    credentials: 'same-origin',
  };

  const response = await context.fetch(url, request).catch((error: unknown) => {
    if (options.signal?.aborted) throw error;
    throw new ApiProblem({ status: 0, code: 'unreachable', message: '' });
  });
  if (!response.ok) throw await readProblem(response);
  return response;
}
