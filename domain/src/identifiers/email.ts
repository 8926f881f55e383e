import { toHalfWidth } from './halfWidth';

/** RFC 5321 limits: 64 octets before the @, 254 in all. */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN_LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * The address as it is stored: half-width, no spaces, the domain in small letters.
 * The part before the @ keeps its case, since only the receiving server may decide that case does not matter.
 */
export function normaliseEmail(raw: string): string {
  const address = toHalfWidth(raw);
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at) + address.slice(at).toLowerCase();
}

/** Whether mail can sensibly be sent to it: a dot-atom, an @ and a host name of at least two labels, ASCII only. */
export function isEmail(raw: string): boolean {
  const address = normaliseEmail(raw);
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const labels = address.slice(at + 1).split('.');
  return (
    address.length <= 254 &&
    local.length <= 64 &&
    LOCAL_PART.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => DOMAIN_LABEL.test(label)) &&
    /^([A-Za-z]{2,}|xn--[A-Za-z0-9-]+)$/.test(labels.at(-1) ?? '')
  );
}
