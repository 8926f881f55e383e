import type { Context } from 'koa';
import type { AuditEntry } from '../events';

interface PanelUser {
  id?: number;
  firstname?: string | null;
  lastname?: string | null;
  email?: string;
  roles?: { code?: string }[];
}

/** Code of the panel's role of content editors. */
const EDITOR_ROLE = 'zaoce-content-editor';

/**
 * Whoever asked: the user behind the session, or the one whom a sign-in has just let in. The panel's accounts are not
 * those of the office, so there is a name and no user id.
 */
export function panelActorOf(context: Context): AuditEntry['actor'] {
  const user = (context.state as { user?: PanelUser }).user ?? signedIn(context.body);
  if (!user) return { userId: null, name: '未登录', role: 'public' };
  const name = [user.lastname, user.firstname].filter(Boolean).join('') || (user.email ?? '内容管理');
  const isEditor = user.roles?.some(({ code }) => code === EDITOR_ROLE) ?? false;
  return { userId: null, name, role: isEditor ? 'content-editor' : 'system-admin' };
}

function signedIn(body: unknown): PanelUser | undefined {
  return (body as { data?: { user?: PanelUser } } | null)?.data?.user;
}
