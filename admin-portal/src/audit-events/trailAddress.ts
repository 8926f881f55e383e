/** The page of the audit trail, narrowed to some entries. */
export function trailAddress(filter: Record<string, string>): string {
  return `/audit-events?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
}
