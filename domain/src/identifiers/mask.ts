/**
 * An ID number for lists: the region (six characters) and the last four stay, the rest is covered
 * (`110105********002X`, domain.md 8). Shorter texts are covered whole.
 */
export function maskIdNumber(number: string): string {
  return number.length < 15
    ? '*'.repeat(number.length)
    : number.slice(0, 6) + '*'.repeat(number.length - 10) + number.slice(-4);
}

/** A mobile number for lists: `138****0000`; anything that is not eleven characters long is covered whole. */
export function maskMobile(mobile: string): string {
  return mobile.length === 11 ? `${mobile.slice(0, 3)}****${mobile.slice(-4)}` : '*'.repeat(mobile.length);
}

/** An e-mail address for lists: the first letter and the host stay, `a***@b.cn`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${[...email][0]}***${email.slice(at)}`;
}

/** A name with its first character only: `演**`. */
export function maskName(name: string): string {
  const [first = '', ...rest] = name;
  return first + '*'.repeat(rest.length);
}
