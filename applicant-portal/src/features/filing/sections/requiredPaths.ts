import { fromZodIssues, optionsOf, STRICT_ENTRIES, STRICT_SECTIONS } from '@zaoce/domain';
import { textAt, withTextAt } from '../draft/content';
import { fieldGroups } from './fieldGroups';

/** Parts of a section that are records of their own; an absent one must be reported field by field. */
const PARTS: Record<string, Record<string, object>> = {
  basic: { employer: {}, contract: {} },
  newEmployer: { contract: {} },
};

const schemas = { ...STRICT_SECTIONS, ...STRICT_ENTRIES };
export type CheckedSection = keyof typeof schemas;

/** What is wrong with a section or an entry, as the strict schema sees it: paths inside it and the sentences for them. */
export function problemsOf(section: CheckedSection, content: object) {
  const parsed = schemas[section].safeParse({ ...PARTS[section], ...content });
  return parsed.success ? [] : fromZodIssues(parsed.error);
}

/**
 * Paths that must be filled in under the choices made from closed lists, whatever the texts say; the others are marked as
 * optional. So an explanation is asked for as soon as the reason is "other", and stays asked for while it is typed.
 */
export function requiredPaths(section: CheckedSection, content: object = {}): ReadonlySet<string> {
  const fields = fieldGroups(section).flatMap((group) => group.fields);
  const choicesOnly = fields.reduce<object>((blank, field) => {
    const isChoice = optionsOf(`${section}.${field}`) !== undefined;
    return withTextAt(blank, field, isChoice ? textAt(content, field) : '');
  }, {});
  const blank = problemsOf(section, choicesOnly).filter(({ code }) => code === 'required');
  const untouched = problemsOf(section, {}).filter(({ path }) => path !== '');
  return new Set([...blank, ...untouched].map(({ path }) => path));
}
