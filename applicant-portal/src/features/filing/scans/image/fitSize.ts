export interface Size {
  width: number;
  height: number;
}

/** The size with its long side at most `maximum`, proportions kept, never enlarged, whole pixels, none below 1. */
export function fitSize({ width, height }: Size, maximum: number): Size {
  const factor = Math.min(1, maximum / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}
