/** Sorted, non-overlapping code point ranges as flat pairs: [first, last, first, last, …], both ends included. */
export type CodePointRanges = readonly number[];

/** Joins code points (any order, duplicates allowed) into ranges. */
export function rangesFromCodePoints(codePoints: Iterable<number>): CodePointRanges {
  const sorted = [...codePoints].sort((a, b) => a - b);
  const ranges: number[] = [];
  for (const codePoint of sorted) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && codePoint <= last + 1) ranges[ranges.length - 1] = Math.max(last, codePoint);
    else ranges.push(codePoint, codePoint);
  }
  return ranges;
}

/** Reads the value of a CSS `unicode-range` ("U+20-7E,U+4E00"); wildcards do not occur in our fonts. */
export function rangesFromUnicodeRange(value: string): CodePointRanges {
  const pairs = [...value.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map((match) => {
    const first = Number.parseInt(match[1] ?? '', 16);
    return { first, last: match[2] === undefined ? first : Number.parseInt(match[2], 16) };
  });
  return pairs.sort((a, b) => a.first - b.first).flatMap(({ first, last }) => [first, last]);
}

/** Whether a code point lies in the ranges (binary search). */
export function rangesInclude(ranges: CodePointRanges, codePoint: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (ranges[middle * 2] ?? Infinity)) high = middle - 1;
    else if (codePoint > (ranges[middle * 2 + 1] ?? -Infinity)) low = middle + 1;
    else return true;
  }
  return false;
}
