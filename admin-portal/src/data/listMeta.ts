import type { QueueTab } from '../filings/state/tabs';

export type TabCounts = Partial<Record<QueueTab, number>>;

/** What a list answer carries beside its rows. */
export interface ListMeta {
  tabCounts?: TabCounts;
}

/** Reads the `X-Tab-Counts` header of the queue: JSON, tab → number. Anything else counts as "not told". */
export function readTabCounts(header: string | null): TabCounts | undefined {
  if (!header) return undefined;
  try {
    const counts: unknown = JSON.parse(header);
    if (typeof counts !== 'object' || counts === null) return undefined;
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => typeof count === 'number'));
  } catch {
    return undefined;
  }
}
