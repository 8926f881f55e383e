/** Keys under which the filing pages keep what they fetched; everything of a person begins with `mine`. */
export const filingKeys = {
  all: ['mine', 'filings'] as const,
  one: (id: number) => ['mine', 'filing', id] as const,
  completeness: (id: number) => ['mine', 'filing', id, 'completeness'] as const,
  history: (id: number) => ['mine', 'filing', id, 'history'] as const,
  documents: (id: number) => ['mine', 'filing', id, 'documents'] as const,
  changes: (id: number) => ['mine', 'filing', id, 'changes'] as const,
  scan: (id: number, scanId: number, size: 'full' | 'thumbnail') =>
    ['mine', 'filing', id, 'scan', scanId, size] as const,
};
