import type { Bilingual } from '../refusal';
import type { SectionsDraft } from '../sections/draft';
import { describePath } from '../labels/fieldLabel';
import { displayValue } from '../labels/values';

/** One difference between two states of a filing, or between a filing and the register. */
export interface Change {
  /** Dotted; entries by their position after the change (before it, when they are gone): `projects.2.endsOn`. */
  path: string;
  label: Bilingual;
  /** As people read it; null where there is nothing. */
  before: Bilingual | null;
  after: Bilingual | null;
  kind: 'added' | 'changed' | 'removed';
}

/** A value at a place; entries of lists are followed by their id, so that inserting one does not change all others. */
interface Leaf {
  path: string;
  value: string;
}

/**
 * Before → after of a filing's content, field by field, in the order of the content after the change, removals last.
 * Entries of the lists are matched by `id`, else by position. Empty text is the same as nothing.
 */
export function diffSections(before: SectionsDraft, after: SectionsDraft): Change[] {
  const old = flatten(before);
  const now = flatten(after);
  const changed = [...now].flatMap(([key, leaf]) => {
    const was = old.get(key);
    if (was?.value === leaf.value) return [];
    return [describeChange(leaf.path, was?.value, leaf.value)];
  });
  const removed = [...old].flatMap(([key, leaf]) =>
    now.has(key) ? [] : [describeChange(leaf.path, leaf.value, undefined)],
  );
  return [...changed, ...removed];
}

function describeChange(path: string, before: string | undefined, after: string | undefined): Change {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const shown = (value: string | undefined) => (value === undefined ? null : displayValue(path, value));
  return { path, label: describePath(path), before: shown(before), after: shown(after), kind };
}

function flatten(value: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  collect(value, '', '', leaves);
  return leaves;
}

function collect(value: unknown, path: string, key: string, leaves: Map<string, Leaf>): void {
  if (value === undefined || value === null || value === '') return;
  if (typeof value !== 'object') {
    leaves.set(key, { path, value: typeof value === 'string' ? value : JSON.stringify(value) });
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    if (name === 'id') continue;
    const step = Array.isArray(value) ? entryKey(member, name) : name;
    collect(member, join(path, name), join(key, step), leaves);
  }
}

function entryKey(entry: unknown, position: string): string {
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? `#${id}` : position;
}

function join(path: string, step: string): string {
  return path ? `${path}.${step}` : step;
}
