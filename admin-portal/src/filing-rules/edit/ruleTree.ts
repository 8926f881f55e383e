/** A rule while it is being edited: JSON of which anything may be missing or wrong. */
export type RuleDraft = Record<string, unknown>;

/** What stands at a dotted path such as `scans.2.label.zh`; undefined where nothing does. */
export function getAt(tree: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (found, step) => (isTree(found) ? found[step as keyof typeof found] : undefined),
    tree,
  );
}

/** The text at a path; an empty one where there is none. */
export function textAt(tree: unknown, path: string): string {
  const found = getAt(tree, path);
  return typeof found === 'string' ? found : '';
}

/** A copy with another value at a path; undefined takes the setting away. What is not on the path stays the same object. */
export function setAt<T>(tree: T, path: string, value: unknown): T {
  const [step, ...rest] = stepsOf(path);
  if (step === undefined) return value as T;
  const below = setAt(getAt(tree, step), rest.join('.'), value);
  if (Array.isArray(tree))
    return tree.map((item: unknown, index) => (String(index) === step ? below : item)) as T;
  const { [step]: _, ...others } = (isTree(tree) ? tree : {}) as Record<string, unknown>;
  return (below === undefined ? others : { ...(isTree(tree) ? tree : {}), [step]: below }) as T;
}

/** A list with one item moved one place up (-1) or down (1); the same list at its ends. */
export function moveItem<T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const [item, other] = [list[index], list[index + by]];
  if (item === undefined || other === undefined) return list;
  return list.map((one, at) => (at === index ? other : at === index + by ? item : one));
}

function stepsOf(path: string): string[] {
  return path === '' ? [] : path.split('.');
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
