import type { CheckView } from '@zaoce/domain';

/** Checks about one part of the filing; `place` is a section, `scans`, `form`, or `known` for the person. */
interface CheckGroup {
  place: string;
  checks: CheckView[];
}

const WORST_FIRST = { red: 0, amber: 1, green: 2 } as const;

/** What needs a look, by the part of the filing it is about, the worst part first; and what is in order. */
export function groupChecks(checks: readonly CheckView[]): { groups: CheckGroup[]; passed: CheckView[] } {
  const worstFirst = checks
    .filter(({ level }) => level !== 'green')
    .sort((a, b) => WORST_FIRST[a.level] - WORST_FIRST[b.level]);
  const groups = new Map<string, CheckView[]>();
  for (const check of worstFirst) {
    const place = check.paths[0]?.split('.')[0] ?? 'known';
    groups.set(place, [...(groups.get(place) ?? []), check]);
  }
  return {
    groups: [...groups].map(([place, found]) => ({ place, checks: found })),
    passed: checks.filter(({ level }) => level === 'green'),
  };
}
