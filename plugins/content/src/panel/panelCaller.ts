import type { Strapi } from '@zaoce/platform';

interface PanelContext {
  ip?: string;
  state?: {
    requestId?: unknown;
    user?: {
      firstname?: string | null;
      lastname?: string | null;
      email?: string;
      roles?: { code?: string }[];
    };
    auth?: { strategy?: { name?: string } };
  };
}

/** Who works in the panel. Its accounts are not those of the office, so there is a name and no user id. */
export interface PanelCaller {
  actor: { userId: null; name: string; role: 'content-editor' | 'system-admin' };
  requestId: string;
  ip: string;
}

/** Code of the panel's role of content editors. */
const EDITOR_ROLE = 'zaoce-content-editor';

/** Whoever makes the present request in Strapi's panel; null when it comes from elsewhere, or from no request at all. */
export function panelCaller(strapi: Strapi): PanelCaller | null {
  const { requestContext } = strapi as unknown as { requestContext: { get(): PanelContext | undefined } };
  const context = requestContext.get();
  const user = context?.state?.user;
  if (!user || context.state?.auth?.strategy?.name !== 'admin') return null;
  const name = [user.lastname, user.firstname].filter(Boolean).join('') || (user.email ?? '内容管理');
  const isEditor = user.roles?.some(({ code }) => code === EDITOR_ROLE) ?? false;
  const requestId = context.state.requestId;
  return {
    actor: { userId: null, name, role: isEditor ? 'content-editor' : 'system-admin' },
    requestId: typeof requestId === 'string' ? requestId : '',
    ip: context.ip ?? '',
  };
}
