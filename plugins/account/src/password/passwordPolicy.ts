import type { Bilingual, Issue } from '@zaoce/domain';
import { COMMON_PASSWORDS } from './commonPasswords';

/** What is known about the person; none of it may make up the password. */
export interface PasswordOwner {
  name?: string;
  idNumber?: string;
  mobile?: string;
  email?: string;
  username?: string;
}

const MINIMUM_CHARACTERS = 10;
/** bcrypt reads no further. */
const MAXIMUM_BYTES = 72;
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

const MESSAGES = {
  'too-short': {
    zh: `密码至少 ${MINIMUM_CHARACTERS} 个字符。`,
    en: `At least ${MINIMUM_CHARACTERS} characters.`,
  },
  'too-long': {
    zh: `密码过长（最多 ${MAXIMUM_BYTES} 字节，一个汉字占 3 字节）。`,
    en: `At most ${MAXIMUM_BYTES} bytes; a Chinese character takes three.`,
  },
  'too-simple': {
    zh: '密码过于简单，请勿使用重复或连续的字符。',
    en: 'Too simple: no repeated or consecutive characters.',
  },
  'too-common': {
    zh: '这是常见密码，容易被猜到，请换一个。',
    en: 'This is a common password; choose another one.',
  },
  'contains-id-number': {
    zh: '密码不能包含身份证号码或出生日期。',
    en: 'It must not contain your ID number or birth date.',
  },
  'contains-name': { zh: '密码不能包含姓名或用户名。', en: 'It must not contain your name.' },
  'contains-mobile': { zh: '密码不能包含手机号码。', en: 'It must not contain your mobile number.' },
  'contains-email': { zh: '密码不能包含邮箱地址。', en: 'It must not contain your e-mail address.' },
} as const satisfies Record<string, Bilingual>;

export type PasswordProblem = keyof typeof MESSAGES;

/**
 * Everything that is wrong with a password: at least 10 characters, at most 72 bytes, not simple, not common, nothing
 * of the owner's in it. No classes of characters are demanded; length protects better (NIST SP 800-63B, 5.1.1).
 *
 * @param path the field of the request, for the issues.
 */
export function findPasswordIssues(password: string, owner: PasswordOwner, path: string): Issue[] {
  return findPasswordProblems(password, owner).map((code) => ({ path, code, message: MESSAGES[code] }));
}

export function findPasswordProblems(password: string, owner: PasswordOwner): PasswordProblem[] {
  const small = password.toLowerCase();
  const found: Record<PasswordProblem, boolean> = {
    'too-short': [...password].length < MINIMUM_CHARACTERS,
    'too-long': Buffer.byteLength(password, 'utf8') > MAXIMUM_BYTES,
    'too-simple': isSimple(small),
    'too-common': COMMON_PASSWORDS.has(small) || COMMON_PASSWORDS.has(small.replace(/[\d\W_]+$/u, '')),
    'contains-id-number': containsAny(small, idNumberParts(owner.idNumber)),
    'contains-name': containsAny(small, [owner.name, owner.username]),
    'contains-mobile': containsAny(small, [owner.mobile]),
    'contains-email': containsAny(small, [owner.email, owner.email?.split('@')[0]]),
  };
  return (Object.keys(found) as PasswordProblem[]).filter((problem) => found[problem]);
}

/** Fewer than five different characters, or mostly one run along an alphabet or a keyboard row. */
function isSimple(small: string): boolean {
  const characters = [...small];
  if (new Set(characters).size < 5) return true;
  const followed = characters
    .slice(1)
    .filter((character, index) => areNeighbours(characters[index] ?? '', character));
  return followed.length >= (characters.length - 1) * 0.75;
}

function areNeighbours(one: string, next: string): boolean {
  return one === next || ROWS.some((row) => row.includes(one + next) || row.includes(next + one));
}

/** The whole number, its birth date and its last six characters. */
function idNumberParts(idNumber = ''): string[] {
  return idNumber.length === 18 ? [idNumber, idNumber.slice(6, 14), idNumber.slice(-6)] : [];
}

/** Parts shorter than two characters say nothing; Latin ones need four, or `li` would forbid `lighthouse`. */
function containsAny(small: string, parts: (string | undefined)[]): boolean {
  return parts.some((part = '') => {
    const minimum = /^[\p{Script=Latin}\d._-]*$/u.test(part) ? 4 : 2;
    return [...part].length >= minimum && small.includes(part.toLowerCase());
  });
}
