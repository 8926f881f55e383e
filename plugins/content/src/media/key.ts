import { createHmac, timingSafeEqual } from 'node:crypto';
import { theVault } from '@zaoce/platform';
import { mediaAddress } from './place';

const DAY = 86_400_000;

/** A key opens one file until the end of the next day (UTC); within a day it is the same, so that browsers keep pictures. */
export function signedAddress(name: string, now: Date): string {
  const until = Math.floor(now.getTime() / DAY) + 2;
  return `${mediaAddress(name)}?key=${until}.${sign(name, until)}`;
}

/** Whether a key opens a file now. */
export function isKeyOf(name: string, key: string | undefined, now: Date): boolean {
  const [, until, signature] = /^(\d{1,9})\.([A-Za-z0-9_-]{43})$/.exec(key ?? '') ?? [];
  if (!until || !signature || Number(until) * DAY <= now.getTime()) return false;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(name, Number(until))));
}

function sign(name: string, until: number): string {
  return createHmac('sha256', theVault().deriveKey('media')).update(`${until}/${name}`).digest('base64url');
}
