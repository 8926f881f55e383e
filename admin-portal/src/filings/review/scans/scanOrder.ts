import type { ScanView } from '@zaoce/domain';

type Kinded = Pick<ScanView, 'id' | 'kind' | 'round' | 'uploadedAt'>;

/** Scans in the order of the rule's list of kinds, pages of a kind by time of upload; kinds unknown to the rule last. */
export function orderScans<T extends Kinded>(scans: readonly T[], kinds: readonly string[]): T[] {
  const rank = (kind: string) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return [...scans].sort(
    (a, b) => rank(a.kind) - rank(b.kind) || a.uploadedAt.localeCompare(b.uploadedAt) || a.id - b.id,
  );
}

/** The newest scan of the same kind from an earlier round, to compare with; undefined when there is none. */
export function findPrevious<T extends Kinded>(scan: Kinded, scans: readonly T[]): T | undefined {
  return scans
    .filter((other) => other.kind === scan.kind && other.round < scan.round)
    .sort((a, b) => b.round - a.round || b.uploadedAt.localeCompare(a.uploadedAt))[0];
}

/** The scan so many steps away, going round at the ends. */
export function stepScan<T extends { id: number }>(
  scans: readonly T[],
  current: number | null,
  step: 1 | -1,
): T | undefined {
  const index = scans.findIndex((scan) => scan.id === current);
  return scans[(Math.max(index, 0) + step + scans.length) % scans.length];
}
