import { finding } from './messages';
import type { CheckedScan, CheckInput, CheckResult } from './types';

/** One inch at 300 dpi is 295 × 413 pixels; half of it is still recognisable. */
const PHOTO_MINIMUM = { width: 150, height: 200 };
/** More than a quarter of the upper half is white (dossier 6). */
const WHITE_SHARE = 0.25;
/** Long side of a document that can be read (dossier 8.6). */
const READABLE_EDGE = 1000;
/** From here on a page is too blurred to be read (`pictureMeasures` of the server). */
const BLURRED = 0.55;
/** One side of the card is 85.6 × 54 mm; a picture with both sides is less wide than that. */
const ONE_SIDE_RATIO = 1.35;

export function checkPhoto({ scans, rule }: CheckInput): CheckResult {
  const [photo, ...others] = scans.filter(({ kind }) => kind === 'photo');
  const asked = rule.scans.some(({ kind, minimum }) => kind === 'photo' && minimum > 0);
  const paths = ['scans.photo'];
  if (!photo)
    return asked ? finding('photo', 'red', 'none', {}, paths) : finding('photo', 'green', 'optional');
  if (others.length > 0) return finding('photo', 'amber', 'several', { count: others.length + 1 }, paths);
  const { width, height, whiteShare } = photo;
  if (width >= height) return finding('photo', 'amber', 'wide', {}, paths);
  if (width < PHOTO_MINIMUM.width || height < PHOTO_MINIMUM.height)
    return finding('photo', 'amber', 'small', { width, height }, paths);
  return whiteShare !== null && whiteShare <= WHITE_SHARE
    ? finding('photo', 'amber', 'background', {}, paths)
    : finding('photo', 'green', 'ok');
}

/** Both sides of the card: two pictures, or one that is not shaped like a single side. */
export function checkIdCard({ scans }: CheckInput): CheckResult {
  const [card, ...others] = scans.filter(({ kind }) => kind === 'id-card');
  if (!card) return finding('id-card', 'green', 'none');
  const single = others.length === 0 && card.width / card.height >= ONE_SIDE_RATIO;
  return single
    ? finding('id-card', 'amber', 'side', {}, ['scans.id-card'])
    : finding('id-card', 'green', 'ok');
}

export function checkScanSize({ scans }: CheckInput): CheckResult {
  const small = documents(scans).filter(({ width, height }) => Math.max(width, height) < READABLE_EDGE);
  return small.length > 0
    ? finding('scan-size', 'amber', 'small', { count: small.length, edge: READABLE_EDGE }, placesOf(small))
    : finding('scan-size', 'green', 'ok');
}

export function checkScanSharpness({ scans }: CheckInput): CheckResult {
  const blurred = documents(scans).filter(({ blur }) => blur !== null && blur >= BLURRED);
  return blurred.length > 0
    ? finding('scan-sharpness', 'amber', 'blurred', { count: blurred.length }, placesOf(blurred))
    : finding('scan-sharpness', 'green', 'ok');
}

/** Pages with something to read on them. */
function documents(scans: readonly CheckedScan[]): CheckedScan[] {
  return scans.filter(({ kind }) => kind !== 'photo');
}

function placesOf(scans: readonly CheckedScan[]): string[] {
  return [...new Set(scans.map(({ kind }) => `scans.${kind}`))];
}
