/** The keys of all texts below a place of a dictionary, from there on: `filing.viewed` below `zaoce.audit.action`. */
export function wordsBelow(dictionary: object, root: string): string[] {
  const place = root
    .split('.')
    .reduce<unknown>((found, step) => (found as Record<string, unknown> | undefined)?.[step], dictionary);
  return typeof place === 'object' && place !== null ? keysOf(place) : [];
}

function keysOf(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}
