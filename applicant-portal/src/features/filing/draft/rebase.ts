import type { FilingDetail } from '@zaoce/domain';
import { isSameContent } from './isSameContent';
import { mergeThreeWay, type MergeConflict } from './mergeThreeWay';
import { FORM_SECTIONS, type FormSections, type Unsent } from './unsent';

/**
 * Moves what was not sent yet onto a newer state of the filing. A section that then says the same as the server is
 * dropped, and so is an answer that is already there.
 *
 * @param base the sections the unsent ones were typed over.
 */
export function rebase(
  unsent: Unsent,
  base: FormSections,
  latest: Pick<FilingDetail, 'sections' | 'returnItems'>,
): { unsent: Unsent; conflicts: MergeConflict[] } {
  const conflicts: MergeConflict[] = [];
  const sections: Record<string, unknown> = {};

  for (const key of FORM_SECTIONS) {
    const mine = unsent.sections[key];
    if (mine === undefined) continue;
    const result = mergeThreeWay<unknown>(base[key] ?? {}, mine, latest.sections[key] ?? {}, key);
    conflicts.push(...result.conflicts);
    if (!isSameContent(result.merged, latest.sections[key])) sections[key] = result.merged;
  }

  const known = new Map(latest.returnItems.map((item) => [item.id, item.answer ?? '']));
  const answers = Object.entries(unsent.answers).filter(
    ([id, text]) => known.has(Number(id)) && known.get(Number(id)) !== text,
  );
  return { unsent: { sections, answers: Object.fromEntries(answers) }, conflicts };
}
