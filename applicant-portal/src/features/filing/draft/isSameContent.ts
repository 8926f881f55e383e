/** Whether two pieces of plain JSON hold the same; an absent key equals an undefined one. */
export function isSameContent(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (!isObject(first) || !isObject(second) || Array.isArray(first) !== Array.isArray(second)) return false;
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...keys].every((key) => isSameContent(first[key], second[key]));
}

/** Narrows to an object or array that can be looked into. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
