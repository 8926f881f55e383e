import type { Strapi } from '@zaoce/platform';
import { panelCaller } from '../panel/panelCaller';
import type { Editor } from './editing';

/** Who edits rules through Strapi's own services; without a person of the panel it is the content management itself. */
export function panelEditor(strapi: Strapi): Editor {
  const caller = panelCaller(strapi) ?? {
    actor: { userId: null, name: '内容管理', role: 'system-admin' as const },
    requestId: '',
    ip: '',
  };
  return { strapi, now: new Date(), ...caller };
}
