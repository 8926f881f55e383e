import type { Strapi } from '@zaoce/platform';
import type { Editor } from './editing';

interface PanelContext {
  ip?: string;
  state?: {
    requestId?: unknown;
    user?: { firstname?: string | null; lastname?: string | null; email?: string };
  };
}

/** Who edits in the panel. Its accounts are not those of the office, so there is a name and no user id. */
export function panelEditor(strapi: Strapi): Editor {
  const { requestContext } = strapi as unknown as { requestContext: { get(): PanelContext | undefined } };
  const context = requestContext.get();
  const user = context?.state?.user;
  const name = [user?.lastname, user?.firstname].filter(Boolean).join('') || user?.email;
  const requestId = context?.state?.requestId;
  return {
    strapi,
    actor: { userId: null, name: name ?? '内容管理', role: 'system-admin' },
    now: new Date(),
    requestId: typeof requestId === 'string' ? requestId : '',
    ip: context?.ip ?? '',
  };
}
