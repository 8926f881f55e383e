import { FIELD_LABELS, type ChangeView, type SectionsDraft } from '@zaoce/domain';

/** One field on the review screen. */
export interface FieldView {
  path: string;
  value: string | null;
  /** What stood here in the round before. */
  change: ChangeView | undefined;
  /** What the register holds instead, where the filing would change it. */
  registered: ChangeView | undefined;
}

/** Fields that belong together: the section's own, one nested block of it, or one entry of its list. */
export interface GroupView {
  path: string;
  isEntry: boolean;
  fields: FieldView[];
}

export interface SectionView {
  key: string;
  groups: GroupView[];
  /** Changes whose place is gone: entries and fields that were there before. */
  removed: ChangeView[];
}

/** What is loud on the screen. */
interface Differences {
  /** Against the round before. */
  changes: readonly ChangeView[];
  /** Against the register. */
  register: readonly ChangeView[];
}

interface DifferencesByPath {
  changes: ReadonlyMap<string, ChangeView>;
  register: ReadonlyMap<string, ChangeView>;
}

/** The fields of a section in the order of the form; what is stored has none. */
const FIELD_ORDER: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(FIELD_LABELS).map(([section, fields]) => [section, Object.keys(fields)]),
);

/** Fields for machines, not for reviewers. */
const HIDDEN = new Set(['id', 'source']);

/**
 * The content of a filing as the review screen shows it: every section of the rule, every field of the form also when empty
 * (a missing one is what a remark is often about), each with what changed there since the reviewer last looked and with
 * what the register holds instead.
 */
export function presentSections(
  keys: readonly string[],
  sections: SectionsDraft,
  { changes, register }: Differences,
): SectionView[] {
  const byPath = {
    changes: mapByPath(changes.filter((change) => change.kind !== 'removed')),
    register: mapByPath(register),
  };
  return keys.map((key) => {
    const groups = groupsOf(key, sections[key as keyof SectionsDraft], byPath);
    const removed = changes.filter(
      (change) => change.kind === 'removed' && isBelow(change.path, key) && !fillsField(change, groups),
    );
    attachEmptied(groups, changes);
    return { key, groups, removed };
  });
}

function mapByPath(changes: readonly ChangeView[]): Map<string, ChangeView> {
  return new Map(changes.map((change) => [change.path, change]));
}

function groupsOf(key: string, content: unknown, differences: DifferencesByPath): GroupView[] {
  if (Array.isArray(content)) {
    return content.map((entry: unknown, index) => ({
      path: `${key}.${index}`,
      isEntry: true,
      fields: fieldsOf(`${key}.${index}`, key, record(entry), differences),
    }));
  }
  return blocksOf(key).map((path) => ({
    path,
    isEntry: false,
    fields: fieldsOf(
      path,
      path,
      record(path === key ? content : record(content)[lastStep(path)]),
      differences,
    ),
  }));
}

/** A section and the blocks nested in it, such as the contract in the new employer. */
function blocksOf(key: string): string[] {
  return [key, ...Object.keys(FIELD_ORDER).filter((path) => path.startsWith(`${key}.`))];
}

function fieldsOf(
  path: string,
  shape: string,
  content: Record<string, unknown>,
  { changes, register }: DifferencesByPath,
): FieldView[] {
  const known = FIELD_ORDER[shape] ?? [];
  const others = Object.keys(content).filter((name) => !known.includes(name));
  const names = [...known, ...others].filter((name) => !HIDDEN.has(name) && !FIELD_ORDER[`${shape}.${name}`]);
  return names.map((name) => {
    const at = `${path}.${name}`;
    return {
      path: at,
      value: readable(content[name]),
      change: changes.get(at),
      registered: register.get(at),
    };
  });
}

/** A field that was emptied still stands on the form: the removal belongs to it. */
function attachEmptied(groups: GroupView[], changes: readonly ChangeView[]): void {
  for (const field of groups.flatMap((one) => one.fields)) {
    field.change ??=
      field.value === null
        ? changes.find((change) => change.kind === 'removed' && change.path === field.path)
        : undefined;
  }
}

function fillsField(change: ChangeView, groups: readonly GroupView[]): boolean {
  return groups.some((one) => one.fields.some((field) => field.path === change.path && field.value === null));
}

function isBelow(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`);
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function readable(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
