import { randomBytes } from 'node:crypto';
import { problemAt, Refusal } from '@zaoce/domain';
import type { EducationDraft, EntrySection, FilingRule, SectionsDraft } from '@zaoce/domain';

/**
 * The content after a save: each section that is given replaces the one before, whole. Sections that the rule does not
 * have are refused. Entries without an id get one; courses the association reported are put back as it reported them.
 */
export function mergeSections(
  rule: Pick<FilingRule, 'sections'>,
  before: SectionsDraft,
  given: SectionsDraft,
  association: readonly EducationDraft[],
): SectionsDraft {
  refuseUnknownSections(rule, given);
  const { experience, projects, education, ...others } = given;
  return {
    ...before,
    ...others,
    ...(experience && { experience: withIds(experience) }),
    ...(projects && { projects: withIds(projects) }),
    ...(education && { education: withIds(restoreAssociation(education, association)) }),
  };
}

/** An id for an entry; opaque, unique within its filing. */
export function newEntryId(): string {
  return randomBytes(9).toString('base64url');
}

/** Keeps the first entry of an id and gives every other one its own. */
function withIds<T extends { id?: string | undefined }>(entries: readonly T[]): T[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    const id = entry.id && !seen.has(entry.id) ? entry.id : newEntryId();
    seen.add(id);
    return { ...entry, id };
  });
}

/** Only the association's own records may say that they are its own. */
function restoreAssociation(
  given: readonly EducationDraft[],
  association: readonly EducationDraft[],
): EducationDraft[] {
  const own = given
    .filter((entry) => entry.source !== 'association' && !entry.id?.startsWith('association-'))
    .map((entry) => ({ ...entry, source: 'self' as const }));
  return [...association, ...own];
}

function refuseUnknownSections(rule: Pick<FilingRule, 'sections'>, given: SectionsDraft): void {
  const known: readonly string[] = rule.sections.map((section) => section.key);
  const issues = Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => problemAt(`sections.${key}`, 'unknown-section'));
  if (issues.length > 0) throw new Refusal('rule-refused', { issues });
}

/** The entries of a section, whatever their shape. */
export function entriesOf(
  sections: SectionsDraft,
  section: EntrySection,
): readonly ({ id?: string | undefined } & object)[] {
  return sections[section] ?? [];
}
