import { z } from 'zod';
import { defineOperation } from './operation';

export const getHealth = defineOperation({
  id: 'getHealth',
  method: 'get',
  path: '/health',
  tag: 'system',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: { zh: '进程存活', en: 'The process is up' },
  output: z.object({ status: z.literal('up'), version: z.string() }),
});
const part = z.enum(['ok', 'failing']);
export const getReadiness = defineOperation({
  id: 'getReadiness',
  method: 'get',
  path: '/ready',
  tag: 'system',
  access: 'public',
  envelope: 'data',
  status: 200,
  summary: {
    zh: '数据库、队列、存储是否可用',
    en: 'Database, queue and storage are reachable; 503 names the failing part',
  },
  output: z.object({ database: part, queue: part, storage: part }),
  refusals: ['unavailable'],
});
export const getOpenApi = defineOperation({
  id: 'getOpenApi',
  method: 'get',
  path: '/openapi.json',
  tag: 'system',
  access: 'public',
  envelope: 'bare',
  status: 200,
  summary: { zh: '接口描述', en: 'This API, described by OpenAPI 3.1' },
  output: z.record(z.string(), z.unknown()),
});
export const getApiDocs = defineOperation({
  id: 'getApiDocs',
  method: 'get',
  path: '/docs',
  tag: 'system',
  access: 'public',
  envelope: 'text',
  status: 200,
  summary: { zh: '接口文档页', en: 'A page to browse this API' },
});
export const systemOperations = [getHealth, getReadiness, getOpenApi, getApiDocs] as const;
