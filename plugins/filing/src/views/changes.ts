import { diffSections, inLocale, scanLabel } from '@zaoce/domain';
import type { ChangeView, FilingRule, Locale, SectionsDraft } from '@zaoce/domain';
import type { ItemRow } from '../items/repository';
import type { RoundScan } from '../rounds/repository';

export interface ContentState {
  sections: SectionsDraft;
  scans: readonly RoundScan[];
}

/**
 * What differs between two states of a filing, fields and scans, each with the return items it answers: an item answers
 * to a change at its place, above it or below it.
 */
export function describeChanges(
  before: ContentState,
  after: ContentState,
  context: { rule: FilingRule; items: readonly ItemRow[]; locale: Locale },
): ChangeView[] {
  const { items, locale } = context;
  const fields = diffSections(before.sections, after.sections).map((change) => ({
    ...change,
    before: change.before && inLocale(change.before, locale),
    after: change.after && inLocale(change.after, locale),
  }));
  return [...fields, ...diffScans(before.scans, after.scans, context)].map((change) => ({
    ...change,
    answers: items.filter((item) => touches(item.path, change.path)).map((item) => item.id),
  }));
}

/** Whether a remark at one place and a change at another concern the same thing. */
export function touches(itemPath: string, changePath: string): boolean {
  return (
    itemPath === changePath || changePath.startsWith(`${itemPath}.`) || itemPath.startsWith(`${changePath}.`)
  );
}

function diffScans(
  before: readonly RoundScan[],
  after: readonly RoundScan[],
  { rule, locale }: { rule: FilingRule; locale: Locale },
): Omit<ChangeView, 'answers'>[] {
  const kinds = [...new Set([...after, ...before].map((scan) => scan.kind))];
  return kinds.flatMap((kind) => {
    const old = before.filter((scan) => scan.kind === kind);
    const now = after.filter((scan) => scan.kind === kind);
    const same =
      old.length === now.length && old.every((scan) => now.some((other) => other.digest === scan.digest));
    if (same) return [];
    const label = rule.scans.find((scan) => scan.kind === kind)?.label ?? scanLabel(kind);
    return [
      {
        path: `scans.${kind}`,
        label,
        before: old.length > 0 ? pictures(old.length, locale) : null,
        after: now.length > 0 ? pictures(now.length, locale) : null,
        kind: old.length === 0 ? 'added' : now.length === 0 ? 'removed' : 'changed',
      } as const,
    ];
  });
}

function pictures(count: number, locale: Locale): string {
  return locale === 'en' ? `${count} picture(s)` : `${count} 张`;
}
