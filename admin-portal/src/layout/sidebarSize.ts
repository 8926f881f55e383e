/** Widths of the sidebar in pixels; large type needs more room. */
export const SIDEBAR = { open: 228, openLargeType: 270, closed: 56 } as const;
