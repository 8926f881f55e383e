import { fromZodIssues, STRICT_ENTRIES, STRICT_SECTIONS } from '@zaoce/domain';

/** Parts of a section that are records of their own; an absent one must be reported field by field. */
const PARTS: Record<string, Record<string, object>> = { basic: { employer: {}, contract: {} } };

const schemas = { ...STRICT_SECTIONS, ...STRICT_ENTRIES };
export type CheckedSection = keyof typeof schemas;

/** What is wrong with a section or an entry, as the strict schema sees it: paths inside it and the sentences for them. */
export function problemsOf(section: CheckedSection, content: object) {
  const parsed = schemas[section].safeParse({ ...PARTS[section], ...content });
  return parsed.success ? [] : fromZodIssues(parsed.error);
}

/** Paths that must be filled in whatever else is said; the others are marked as optional. */
export function requiredPaths(section: CheckedSection): ReadonlySet<string> {
  return new Set(problemsOf(section, {}).map(({ path }) => path));
}
