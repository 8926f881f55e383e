import { errorBody, OPERATIONS, REFUSALS, type Operation, type RefusalCode } from '@zaoce/domain';
import { z } from 'zod';

type Json = Record<string, unknown>;

/** The API as OpenAPI 3.1, made from the schemas that validate the requests. */
export function buildOpenApi(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of OPERATIONS) {
    const path = `/api${operation.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [operation.method]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Zaoce 造册',
      version,
      description:
        '二级造价工程师注册的公开接口。The public API of the registration office for grade-2 cost engineers.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        apiToken: { type: 'http', scheme: 'bearer', description: 'Strapi API token' },
      },
      schemas: { Problem: toSchema(errorBody, 'output') },
    },
  };
}

function describe(operation: Operation): Json {
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: `${operation.summary.zh} ${operation.summary.en}`,
    ...securityOf(operation),
    parameters: parametersOf(operation),
    ...requestBodyOf(operation),
    responses: responsesOf(operation),
  };
}

function securityOf(operation: Operation): Json {
  if (operation.tokenPermission) {
    return { security: [{ apiToken: [] }], 'x-token-permission': operation.tokenPermission };
  }
  return operation.access === 'public'
    ? { security: [] }
    : { security: [{ session: [] }], 'x-roles': operation.access };
}

function parametersOf(operation: Operation): Json[] {
  const headers: Json[] = [];
  const text = { type: 'string' };
  if (operation.ifMatch) headers.push({ name: 'If-Match', in: 'header', required: true, schema: text });
  if (operation.idempotent)
    headers.push({ name: 'Idempotency-Key', in: 'header', required: false, schema: text });
  return [...fieldsOf(operation.params, 'path'), ...fieldsOf(operation.query, 'query'), ...headers];
}

function fieldsOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const json = toSchema(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    schema: property,
  }));
}

function requestBodyOf(operation: Operation): Json {
  if (!operation.body) return {};
  const schema = toSchema(operation.body, 'input') as { properties?: Json; required?: string[] };
  if (!operation.file)
    return { requestBody: { required: true, content: { 'application/json': { schema } } } };
  const properties = {
    ...schema.properties,
    [operation.file]: {
      type: 'string',
      contentMediaType: operation.storedUpTo ? 'application/octet-stream' : 'image/jpeg',
    },
  };
  const multipart = { ...schema, properties, required: [...(schema.required ?? []), operation.file] };
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema: multipart } } } };
}

function responsesOf(operation: Operation): Json {
  const responses: Json = { [operation.status]: { description: 'OK', ...contentOf(operation) } };
  if (operation.acceptedInstead && operation.output) {
    const schema = toSchema(operation.output, 'output');
    responses[202] = { description: 'A job makes the file', content: { 'application/json': { schema } } };
  }
  for (const [status, codes] of refusalsByStatus(operation)) {
    responses[status] = {
      description: codes.join(', '),
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return responses;
}

const BINARY: Partial<Record<Operation['envelope'], string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  text: 'text/html',
  file: 'application/octet-stream',
};

function contentOf(operation: Operation): Json {
  const binary = BINARY[operation.envelope];
  if (binary) return { content: { [binary]: { schema: { type: 'string', contentMediaType: binary } } } };
  if (!operation.output) return {};
  const output = toSchema(operation.output, 'output');
  if (operation.envelope === 'bare') return { content: { 'application/json': { schema: output } } };
  const properties = {
    data: output,
    ...(operation.meta ? { meta: toSchema(operation.meta, 'output') } : {}),
  };
  const schema = {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
  return { content: { 'application/json': { schema } } };
}

/** The refusals an operation of this kind may give, with its own, by status. */
export function refusalsByStatus(operation: Operation): Map<number, RefusalCode[]> {
  const codes: RefusalCode[] = [
    'malformed-request',
    'internal',
    'unavailable',
    ...(operation.refusals ?? []),
  ];
  if (operation.access !== 'public') codes.push('not-signed-in', 'session-ended', 'not-allowed');
  if (operation.params) codes.push('not-found');
  if (operation.ifMatch) codes.push('precondition-required', 'stale-version');
  if (operation.idempotent) codes.push('idempotency-key-reused', 'request-in-progress');
  if (operation.method !== 'get')
    codes.push('too-many-requests', 'duplicate', 'wrong-state', 'unsupported-body');
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of new Set(codes)) {
    const status = REFUSALS[code].status;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json;
  void $schema;
  return json;
}
