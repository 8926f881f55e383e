/** The keys of the review screen; the help dialog lists the same. */
export const REVIEW_KEYS = {
  j: 'nextScan',
  k: 'previousScan',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  f: 'fit',
  r: 'rotate',
  'r r': 'return',
  c: 'claim',
  a: 'approve',
  n: 'next',
  '?': 'help',
} as const;

export type ReviewAct = (typeof REVIEW_KEYS)[keyof typeof REVIEW_KEYS];

/** One line per act for the help: `+` and `=` mean the same and stand together. */
export function helpLines(): { act: ReviewAct; keys: string[] }[] {
  const lines = new Map<ReviewAct, string[]>();
  for (const [key, act] of Object.entries(REVIEW_KEYS)) lines.set(act, [...(lines.get(act) ?? []), key]);
  return [...lines].map(([act, keys]) => ({ act, keys }));
}
