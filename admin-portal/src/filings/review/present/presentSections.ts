import {
  basicDraft,
  contractDraft,
  educationDraft,
  employerDraft,
  experienceDraft,
  newEmployerDraft,
  projectDraft,
  type ChangeView,
  type SectionsDraft,
} from '@zaoce/domain';

/** One field on the review screen. `change` says what stood there before. */
export interface FieldView {
  path: string;
  value: string | null;
  change: ChangeView | undefined;
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

/** The order of fields as the form asks for them; what is stored has none. */
const FIELD_ORDER: Record<string, readonly string[]> = {
  basic: Object.keys(basicDraft.shape),
  'basic.employer': Object.keys(employerDraft.shape),
  'basic.contract': Object.keys(contractDraft.shape),
  newEmployer: Object.keys(newEmployerDraft.shape),
  'newEmployer.contract': Object.keys(contractDraft.shape),
  experience: Object.keys(experienceDraft.shape),
  projects: Object.keys(projectDraft.shape),
  education: Object.keys(educationDraft.shape),
};

/** Fields for machines, not for reviewers. */
const HIDDEN = new Set(['id', 'source']);

/**
 * The content of a filing as the review screen shows it: every section of the rule, every field of the form also when empty
 * (a missing one is what a remark is often about), each with what changed there since the reviewer last looked.
 */
export function presentSections(
  keys: readonly string[],
  sections: SectionsDraft,
  changes: readonly ChangeView[],
): SectionView[] {
  const byPath = new Map(
    changes.filter((change) => change.kind !== 'removed').map((change) => [change.path, change]),
  );
  return keys.map((key) => {
    const groups = groupsOf(key, sections[key as keyof SectionsDraft], byPath);
    const removed = changes.filter(
      (change) => change.kind === 'removed' && isBelow(change.path, key) && !fillsField(change, groups),
    );
    attachEmptied(groups, changes);
    return { key, groups, removed };
  });
}

function groupsOf(key: string, content: unknown, changes: ReadonlyMap<string, ChangeView>): GroupView[] {
  if (Array.isArray(content)) {
    return content.map((entry: unknown, index) =>
      group(`${key}.${index}`, key, record(entry), changes, true),
    );
  }
  const own = record(content);
  const nested = FIELD_ORDER[key]?.filter((name) => FIELD_ORDER[`${key}.${name}`]) ?? [];
  return [
    group(key, key, own, changes, false),
    ...nested.map((name) => group(`${key}.${name}`, `${key}.${name}`, record(own[name]), changes, false)),
  ];
}

function group(
  path: string,
  shape: string,
  content: Record<string, unknown>,
  changes: ReadonlyMap<string, ChangeView>,
  isEntry: boolean,
): GroupView {
  const names = FIELD_ORDER[shape] ?? Object.keys(content);
  const plain = names.filter((name) => !HIDDEN.has(name) && !FIELD_ORDER[`${shape}.${name}`]);
  const fields = plain.map((name) => {
    const at = `${path}.${name}`;
    return { path: at, value: readable(content[name]), change: changes.get(at) };
  });
  return { path, isEntry, fields };
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

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function readable(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
