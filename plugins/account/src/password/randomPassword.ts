import { randomInt } from 'node:crypto';

/** Without characters that are mistaken for one another when they are typed from a screen. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';

/** A random password of 16 characters in four groups, with small letters, capitals and digits (68 bits). */
export function randomPassword(): string {
  const groups = [
    pick(CAPITALS) + pick(LETTERS, 3),
    pick(LETTERS, 4),
    pick(DIGITS, 4),
    pick(LETTERS + DIGITS, 4),
  ];
  return groups.join('-');
}

function pick(alphabet: string, count = 1): string {
  return Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
