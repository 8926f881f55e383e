import type { WalkedChain } from '@zaoce/audit';
import type { OutputOf, getTrailState } from '@zaoce/domain';
import { fromJson, toInstant, withinAuthority, type Actor } from '@zaoce/platform';
import type { Knex } from 'knex';

interface HeadRow {
  chain: string;
  sequence: string;
  hash: string;
}

/** How long the caller's chains are, and what the last check found in them. */
export async function readTrailState(db: Knex, actor: Actor): Promise<OutputOf<typeof getTrailState>> {
  const heads = await withinAuthority(db('audit_chains'), actor, 'chain')
    .select<HeadRow[]>('chain', 'sequence', 'hash')
    .orderBy('chain');
  const check: { at: Date; chains: unknown } | undefined = await db('audit_checks')
    .orderBy('id', 'desc')
    .first('at', 'chains');
  const mine = new Set(heads.map(({ chain }) => chain));
  const checked = fromJson<WalkedChain[]>(check?.chains ?? null, []).filter(({ chain }) => mine.has(chain));
  const sum = (read: (chain: WalkedChain) => number) =>
    checked.reduce((total, chain) => total + read(chain), 0);
  return {
    chains: heads.map(({ chain, sequence, hash }) => ({ chain, entries: Number(sequence), hash })),
    lastCheck: check
      ? {
          at: toInstant(check.at),
          entries: sum(({ entries }) => entries),
          faults: sum(({ faults }) => faults),
        }
      : null,
  };
}
