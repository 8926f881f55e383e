import { inTransaction, theVault, type Strapi } from '@zaoce/platform';
import type { Context, Middleware } from 'koa';
import { recordAudit } from '../recordAudit';
import { panelActOf, type PanelAct } from './panelAct';
import { panelActorOf } from './panelActor';

/**
 * Writes into the trail what happens in Strapi's panel: sign-ins, also refused ones, every change of whatever kind, and
 * every look at people's data. It stands before everything else of the panel, so nothing can go past it.
 */
export function panelTrail(_config: object, { strapi }: { strapi: Strapi }): Middleware {
  return async (context, next) => {
    await next();
    const act = panelActOf(context.method, context.path, context.status);
    if (!act) return;
    try {
      await inTransaction(strapi, (trx) =>
        recordAudit(trx, {
          action: act.action,
          actor: panelActorOf(context),
          subject: subjectOf(context, act),
          authorityCode: null,
          details: { method: context.method, panelUser: panelUserId(context) },
        }),
      );
    } catch (error) {
      // A look that cannot be recorded does not take place; a change has taken place already.
      if (act.action === 'panel.viewed') throw error;
      strapi.log.error(`an act in the panel could not be recorded: ${String(error)}`);
    }
  };
}

/** A sign-in that was refused names the beginning of the address's blind index: enough to see what is under attack. */
function subjectOf(context: Context, { action, subject }: PanelAct): PanelAct['subject'] {
  if (action !== 'panel.sign-in-refused') return subject;
  const { email } = ((context.request as { body?: unknown }).body ?? {}) as { email?: unknown };
  const text = typeof email === 'string' ? email.trim().toLowerCase() : '';
  return { type: 'identifier', id: theVault().blindIndex(`panel:${text}`).slice(0, 16) };
}

function panelUserId(context: Context): number | null {
  const { user } = context.state as { user?: { id?: unknown } };
  return typeof user?.id === 'number' ? user.id : null;
}
