/** Widths of the sidebar in pixels; large type needs more room. */
export const SIDEBAR = { open: 216, openLargeType: 260, closed: 56 } as const;
