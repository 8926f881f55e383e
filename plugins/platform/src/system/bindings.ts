import { getApiDocs, getHealth, getOpenApi, getReadiness, Refusal } from '@zaoce/domain';
import { answer, fileAnswer } from '../http/answer';
import { bindOperation, type Binding } from '../http/bindOperation';
import { buildOpenApi } from '../openapi/document';
import { docsPage } from './docsPage';
import { probeParts } from './readiness';

const VERSION = '0.1.0';

export const systemBindings: readonly Binding[] = [
  bindOperation(getHealth, () => Promise.resolve(answer({ status: 'up' as const, version: VERSION }))),
  bindOperation(getReadiness, async ({ strapi }) => {
    const parts = await probeParts(strapi);
    const failing = Object.entries(parts).filter(([, state]) => state === 'failing');
    if (failing.length === 0) return answer(parts);
    const issues = failing.map(([path]) => ({
      path,
      code: 'failing',
      message: { zh: '不可用', en: 'not reachable' },
    }));
    throw new Refusal('unavailable', { issues, retryAfter: 5 });
  }),
  bindOperation(getOpenApi, () => Promise.resolve(answer(buildOpenApi(VERSION)))),
  bindOperation(getApiDocs, () => Promise.resolve(fileAnswer(Buffer.from(docsPage(), 'utf8'), 'docs.html'))),
];
