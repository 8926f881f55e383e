import { atOneMoment, readInBatches, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { ChainWalk, type ChainMark, type TrailFault } from './checkChain';
import { selectEntries, type StoredEntry } from './entryHash';

/** Heads of the chains as somebody noted them outside of the database. */
export interface Anchor {
  takenAt: string;
  chains: Record<string, ChainMark>;
}

export interface WalkedChain extends ChainMark {
  chain: string;
  /** How many entries were read; with a checkpoint those before it are not. */
  entries: number;
  faults: number;
}

export interface WalkOptions {
  /** What was noted of the chains: each must still hold that entry. */
  against?: Anchor;
  /** Begins at the anchor's entries; what stands before them was checked when it was taken. */
  onlySince?: boolean;
  /** Told each fault where it is found; there may be millions. */
  onFault?(fault: TrailFault): void;
}

/** Walks every chain from its first entry to its head, in constant memory, as the trail is at one moment. */
export function walkTrail(db: Knex, options: WalkOptions = {}): Promise<WalkedChain[]> {
  return atOneMoment(db, async (trx) => {
    const heads = await readHeads(trx);
    const anchors = options.against?.chains ?? {};
    const walked: WalkedChain[] = [];
    const begin = (chain: string) => new ChainWalk(chain, anchors[chain], options.onlySince);
    const tell = (found: TrailFault[]) => {
      for (const fault of found) options.onFault?.(fault);
      return found.length;
    };
    const finish = (walk: ChainWalk, faults: number) => {
      const total = faults + tell(walk.finish(heads.get(walk.chain)));
      walked.push({ chain: walk.chain, entries: walk.entries, ...walk.end, faults: total });
      heads.delete(walk.chain);
    };
    let walk: ChainWalk | null = null;
    let faults = 0;
    for await (const entries of readInBatches<StoredEntry>(trx, entriesOf(trx, options), 2000)) {
      for (const entry of entries) {
        if (walk?.chain !== entry.chain) {
          if (walk) finish(walk, faults);
          walk = begin(entry.chain);
          faults = 0;
        }
        faults += tell(walk.take(entry));
      }
    }
    if (walk) finish(walk, faults);
    const unseen = new Set([...heads.keys(), ...Object.keys(anchors)]);
    for (const { chain } of walked) unseen.delete(chain);
    for (const chain of unseen) finish(begin(chain), 0);
    return walked.toSorted((a, b) => a.chain.localeCompare(b.chain));
  });
}

/** The ends of chains that were found whole, to be kept where whoever can change the trail cannot reach. */
export function anchorOf(chains: readonly WalkedChain[], now: Date): Anchor {
  const marks = chains.map(({ chain, sequence, hash }) => [chain, { sequence, hash }] as const);
  return { takenAt: now.toISOString(), chains: Object.fromEntries(marks) };
}

interface HeadRow {
  chain: string;
  sequence: string;
  hash: string;
}

function entriesOf(trx: Transaction, { against, onlySince }: WalkOptions): Knex.Raw {
  return selectEntries(trx, onlySince ? (against?.chains ?? {}) : {});
}

async function readHeads(trx: Transaction): Promise<Map<string, ChainMark>> {
  const rows = await trx('audit_chains').select<HeadRow[]>('chain', 'sequence', 'hash').orderBy('chain');
  return new Map(rows.map(({ chain, sequence, hash }) => [chain, { sequence: Number(sequence), hash }]));
}
