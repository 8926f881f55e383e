import { recordAudit } from '@zaoce/audit';
import {
  readContactEntry,
  Refusal,
  type BodyOf,
  type ContactEntry,
  type saveContact as operation,
} from '@zaoce/domain';
import { actorOf, inTransaction, type Call } from '@zaoce/platform';
import { entryOf, lockContact } from './contactRepository';

const UID = 'api::contact.contact';

/**
 * A lead changes the card of the own authority: checked, published at once, recorded with what changed. Refused with
 * every problem at its field; another authority's card is not there (404), a card changed meanwhile is stale (412).
 */
export async function saveContact(call: Call<typeof operation>): Promise<void> {
  const { strapi, params, requestId, ip } = call;
  const actor = actorOf(call);
  const entry = readEntry(call.body);
  await inTransaction(strapi, async (trx) => {
    const draft = await lockContact(trx, params.id);
    if (!draft || draft.authority_code !== actor.authorityCode) throw new Refusal('not-found');
    const version = draft.version ?? 1;
    if (version !== call.version) throw new Refusal('stale-version');
    const changes = findChanges(entryOf(draft), entry);
    if (Object.keys(changes).length === 0) return;
    await strapi.documents(UID).update({
      documentId: draft.document_id,
      data: { ...entry, version: version + 1, changedBy: actor.name },
      status: 'published',
    });
    await recordAudit(trx, {
      action: 'contact.changed',
      actor: { userId: actor.userId, name: actor.name, role: actor.role },
      subject: { type: 'contact', id: draft.id },
      authorityCode: draft.authority_code,
      requestId,
      ip,
      details: { changes },
    });
  });
}

function readEntry(body: BodyOf<typeof operation>): ContactEntry {
  const result = readContactEntry(body);
  if (!result.ok) throw new Refusal('rule-refused', { issues: result.issues });
  return result.entry;
}

type Changes = Record<string, { from: string | null; to: string | null }>;

function findChanges(before: ContactEntry, after: ContactEntry): Changes {
  const fields = Object.keys(after) as (keyof ContactEntry)[];
  return Object.fromEntries(
    fields
      .filter((field) => (before[field] ?? null) !== after[field])
      .map((field) => [field, { from: before[field] ?? null, to: after[field] }]),
  );
}
