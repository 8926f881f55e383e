/** Widths of the sidebar in pixels; large type needs more room. */
export const SIDEBAR = { open: 208, openLargeType: 250, closed: 56 } as const;
