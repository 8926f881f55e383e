import { operationPath, type BodyOf, type Operation, type OutputOf } from '@zaoce/domain';
import { API } from './apiFetch';
import { httpClient } from './httpClient';

interface CallOptions<T> {
  params?: Record<string, string | number>;
  query?: Record<string, string>;
  body?: BodyOf<T>;
  /** The version that the person saw; the server answers 412 when the record has moved on. */
  version?: number;
  /** Names this attempt, so that a repeated request gets the first answer. */
  idempotencyKey?: string;
}

/**
 * Calls one operation of the contract: address, method and types come from it, and its answer is checked against its schema.
 * @throws ApiProblem when the office says no; ZodError when the answer is not what the contract says
 */
export async function callOperation<T extends Operation>(
  operation: T,
  options: CallOptions<T> = {},
): Promise<OutputOf<T>> {
  const headers = new Headers();
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`);
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);

  const query = new URLSearchParams(options.query).toString();
  const address = `${API}${operationPath(operation.path, options.params)}${query && `?${query}`}`;
  const { json } = await httpClient(address, {
    method: operation.method.toUpperCase(),
    headers,
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const answer = operation.envelope === 'data' ? (json as { data: unknown }).data : json;
  return operation.output?.parse(answer) as OutputOf<T>;
}
