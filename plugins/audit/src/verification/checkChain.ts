import { hashOf, type StoredEntry } from './entryHash';

/** What may be wrong with the trail at one place. */
export interface TrailFault {
  chain: string;
  sequence: number;
  /**
   * changed: the entry is not what was written · missing: the entries from `sequence` to `until` are gone ·
   * broken-link: it does not follow on the one before it, so one of the two was put there or moved ·
   * cut-off: entries at the end are gone · head-differs: the chain does not end as its head says ·
   * anchor-differs: it is not what was noted elsewhere, so the trail was rewritten · anchor-missing: it is gone.
   */
  fault:
    'changed' | 'missing' | 'broken-link' | 'cut-off' | 'head-differs' | 'anchor-differs' | 'anchor-missing';
  until?: number;
}

/** The place of an entry and its hash: the head of a chain, or what somebody noted of it. */
export interface ChainMark {
  sequence: number;
  hash: string;
}

/** A walk along one chain, entry by entry. */
export class ChainWalk {
  private last: ChainMark | null = null;
  private count = 0;
  private anchored = false;

  /** @param anchor an entry noted earlier; the walk may begin there. */
  constructor(
    readonly chain: string,
    private readonly anchor?: ChainMark,
    private readonly beginsAtAnchor = false,
  ) {}

  get entries(): number {
    return this.count;
  }

  get end(): ChainMark {
    return this.last ?? { sequence: 0, hash: '' };
  }

  /** What the next entry shows; at most one fault for what it holds and one for its place. */
  take(entry: StoredEntry): TrailFault[] {
    const sequence = Number(entry.sequence);
    const faults: TrailFault[] = [];
    if (hashOf(entry) !== entry.hash) faults.push(this.fault('changed', sequence));
    faults.push(...this.checkPlace(entry, sequence));
    if (this.anchor?.sequence === sequence) {
      this.anchored = true;
      if (this.anchor.hash !== entry.hash) faults.push(this.fault('anchor-differs', sequence));
    }
    this.last = { sequence, hash: entry.hash };
    this.count += 1;
    return faults;
  }

  /** What shows at the end of the chain, whose head the database keeps apart. */
  finish(head: ChainMark | undefined): TrailFault[] {
    const { sequence, hash } = this.end;
    const faults: TrailFault[] = [];
    if (head && head.sequence > sequence) {
      faults.push({ ...this.fault('cut-off', sequence + 1), until: head.sequence });
    } else if (head?.sequence !== sequence || head.hash !== hash) {
      if (head || this.count > 0) faults.push(this.fault('head-differs', sequence));
    }
    if (this.anchor && !this.anchored) faults.push(this.fault('anchor-missing', this.anchor.sequence));
    return faults;
  }

  private checkPlace(entry: StoredEntry, sequence: number): TrailFault[] {
    if (!this.last && this.beginsAtAnchor && sequence === this.anchor?.sequence) return [];
    const before = this.end;
    const expected = this.last || !this.beginsAtAnchor ? before.sequence + 1 : (this.anchor?.sequence ?? 1);
    if (sequence !== expected) {
      return [{ ...this.fault('missing', expected), until: sequence - 1 }];
    }
    return entry.prev_hash === before.hash ? [] : [this.fault('broken-link', sequence)];
  }

  private fault(fault: TrailFault['fault'], sequence: number): TrailFault {
    return { chain: this.chain, sequence, fault };
  }
}
