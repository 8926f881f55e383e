import sharp from 'sharp';

/** What a picture looks like, measured once when it is uploaded; the checks of a submission judge it. */
export interface PictureMeasures {
  /** 0 sharp … 1 blurred, at the size at which a page is read; a picture without any edge counts as sharp. */
  blur: number;
  /** Share of the pixels in the upper half that are white or nearly so, 0 … 1 (dossier 6, white-background test). */
  white_share: number;
}

/** A page is read at about a thousand pixels; what is blurred there cannot be read. */
const READING_EDGE = 1000;
const COLOUR_EDGE = 320;
/** Darkest a pixel may be, in each colour, to count as white (dossier 6). */
const WHITE = 210;
/** Pixels on either side of the one that is averaged, when a picture is blurred again. */
const REACH = 4;

/** Measures a decoded picture. */
export async function measurePicture(jpeg: Buffer): Promise<PictureMeasures> {
  const grey = await sharp(jpeg)
    .greyscale()
    .resize(READING_EDGE, READING_EDGE, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colour = await sharp(jpeg)
    .resize(COLOUR_EDGE, COLOUR_EDGE, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = grey.info;
  return {
    blur: round(
      Math.max(blurAlong(grey.data, width, height, 1, width), blurAlong(grey.data, height, width, width, 1)),
    ),
    white_share: round(whiteShareOfUpperHalf(colour.data, colour.info)),
  };
}

/**
 * How little a picture loses when it is blurred again, in one direction (the "blur effect" of Crété et al., 2007): in a
 * sharp one neighbouring pixels differ far more than in its blurred copy, in a blurred one hardly more.
 *
 * @param length pixels in a line · @param step from one pixel of a line to the next · @param stride from line to line
 */
function blurAlong(data: Buffer, length: number, lines: number, step: number, stride: number): number {
  let variation = 0;
  let lost = 0;
  for (let line = 0; line < lines; line += 1) {
    const first = line * stride;
    const last = first + (length - 1) * step;
    // What lies beyond an end is like the end.
    const at = (place: number) => data[place < first ? first : place > last ? last : place] ?? 0;
    let window = 0;
    for (let index = -REACH; index <= REACH; index += 1) window += at(first + index * step);
    for (let place = first + step; place <= last; place += step) {
      const before = window;
      window += at(place + REACH * step) - at(place - (REACH + 1) * step);
      const difference = distance(at(place), at(place - step));
      const blurred = distance(window, before) / (2 * REACH + 1);
      variation += difference;
      if (difference > blurred) lost += difference - blurred;
    }
  }
  return variation === 0 ? 0 : (variation - lost) / variation;
}

function distance(one: number, other: number): number {
  return one > other ? one - other : other - one;
}

function whiteShareOfUpperHalf(data: Buffer, { width, height, channels }: sharp.OutputInfo): number {
  const pixels = width * Math.ceil(height / 2);
  let white = 0;
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const first = pixel * channels;
    const at = (channel: number) => data[first + (channels < 3 ? 0 : channel)] ?? 0;
    if (at(0) > WHITE && at(1) > WHITE && at(2) > WHITE) white += 1;
  }
  return white / pixels;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
