/** One try: quality between 0 and 1, and the scale of both sides. */
export interface Encoding {
  quality: number;
  scale: number;
}

const BEST = 0.92;
/** Below this, writing on a scan frays; better fewer pixels than worse ones. */
const WORST = 0.6;
const STEPS = 4;
const SHRINK = 0.85;
const SMALLEST_SCALE = 0.2;

/**
 * Finds the best JPEG that fits: the highest quality within the limit, by bisection; when even the lowest acceptable
 * quality is too large, the picture is made smaller and the search begins again.
 *
 * @param encode makes the picture; asked as rarely as possible, because it is slow.
 * @returns the picture, or null when nothing down to a fifth of the size fits.
 */
export async function findEncoding<Picture extends { size: number }>(
  encode: (encoding: Encoding) => Promise<Picture>,
  maximumBytes: number,
): Promise<Picture | null> {
  for (let scale = 1; scale >= SMALLEST_SCALE; scale *= SHRINK) {
    const found = await bestQuality((quality) => encode({ quality, scale }), maximumBytes);
    if (found) return found;
  }
  return null;
}

async function bestQuality<Picture extends { size: number }>(
  encode: (quality: number) => Promise<Picture>,
  maximumBytes: number,
): Promise<Picture | null> {
  const best = await encode(BEST);
  if (best.size <= maximumBytes) return best;
  let found = await encode(WORST);
  if (found.size > maximumBytes) return null;

  let [low, high] = [WORST, BEST];
  for (let step = 0; step < STEPS; step += 1) {
    const quality = (low + high) / 2;
    const picture = await encode(quality);
    if (picture.size <= maximumBytes) [found, low] = [picture, quality];
    else high = quality;
  }
  return found;
}
