import { canonicalJson } from '../canonicalJson';
import type { FilingRule } from './schema';

/** One setting that differs between two versions of a rule. An item of a list is named by its key: `scans.photo.minimum`. */
export interface RuleChange {
  path: string;
  /** Null where the setting, or the whole item, is missing. */
  before: unknown;
  after: unknown;
}

/** Lists whose items have names, and the field that holds the name. */
const NAMED_LISTS: Record<string, string> = { sections: 'key', scans: 'kind', route: 'key' };
/** Settings that are read as one, whatever is inside. */
const WHOLE = ['when', 'mandatoryWhen'];

type Named = Record<string, unknown>;

/** What differs from one version of a rule to the next, its number aside; empty when they say the same. */
export function findRuleChanges(before: FilingRule, after: FilingRule): RuleChange[] {
  return compare('', { ...before, version: 0 }, { ...after, version: 0 });
}

function compare(path: string, before: unknown, after: unknown): RuleChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const nameField = NAMED_LISTS[path];
  if (nameField) return compareNamed(path, nameField, before as Named[], after as Named[]);
  const isWhole = WHOLE.includes(path.split('.').at(-1) ?? '');
  if (!isWhole && isObject(before) && isObject(after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return fields.flatMap((field) => compare(path ? `${path}.${field}` : field, before[field], after[field]));
  }
  return [{ path, before: before ?? null, after: after ?? null }];
}

/** Items are compared by name; their order is a setting of its own, since people see them in it. */
function compareNamed(path: string, field: string, before: Named[], after: Named[]): RuleChange[] {
  const nameOf = (item: Named) => String(item[field]);
  const names = [...new Set([...before, ...after].map(nameOf))];
  const find = (list: Named[], name: string) => list.find((item) => nameOf(item) === name);
  const common = (list: Named[], other: Named[]) =>
    list.map(nameOf).filter((name) => find(other, name) !== undefined);
  return [
    ...names.flatMap((name) => compare(`${path}.${name}`, find(before, name), find(after, name))),
    ...compare(`${path}.order`, common(before, after), common(after, before)),
  ];
}

function isObject(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
