import type { ModelFiling } from '../model';
import type { World } from '../world';

/** What an event of a filing is called in the audit trail, where not `filing.<event>`. */
const CALLED: Record<string, string> = { 'stage-approved': 'filing.approved' };

/** Every event of a filing has its entry in the audit trail, as often as it happened. */
export async function checkAudit({ office }: World, { id, number, history }: ModelFiling): Promise<void> {
  const wanted = tally(history.map((event) => CALLED[event] ?? `filing.${event}`));
  const entries: { action: string }[] = await office.strapi.db
    .connection('audit_events')
    .where({ subject_type: 'filing', subject_id: String(id) })
    .select('action');
  const written = tally(entries.map(({ action }) => action));
  for (const [action, times] of wanted) {
    if (written.get(action) !== times)
      throw new Error(`filing ${number}: ${written.get(action) ?? 0} entries ${action}, there were ${times}`);
  }
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
