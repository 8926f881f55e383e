/** What a key press amounts to: an act at once, an act unless a second key follows, or nothing. */
export type KeyOutcome =
  { kind: 'none' } | { kind: 'act'; act: string } | { kind: 'wait'; otherwise: string | null };

/** Acts by the keys that call them; two keys are separated by a space (`r r`). */
export type KeyMap = Readonly<Record<string, string>>;

/**
 * Reads one key after another. A key that both acts alone and begins a longer sequence waits for the next key;
 * whoever calls decides how long, and performs `otherwise` when nothing follows.
 */
export function readKey(keys: KeyMap, pending: string | null, key: string): KeyOutcome {
  if (pending !== null) {
    const both = keys[`${pending} ${key}`];
    if (both) return { kind: 'act', act: both };
  }
  const alone = keys[key] ?? null;
  const begins = Object.keys(keys).some((sequence) => sequence.startsWith(`${key} `));
  if (begins) return { kind: 'wait', otherwise: alone };
  return alone ? { kind: 'act', act: alone } : { kind: 'none' };
}

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

/** Whether somebody types into a field (or an input method is composing), so that keys are letters and not acts. */
export function isTyping(
  press: KeyPress,
  target: { tagName?: string; isContentEditable?: boolean; type?: string } | null,
): boolean {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return true;
  const tag = target?.tagName?.toLowerCase();
  if (tag === 'textarea' || tag === 'select' || target?.isContentEditable === true) return true;
  return (
    tag === 'input' && target?.type !== 'checkbox' && target?.type !== 'radio' && target?.type !== 'button'
  );
}
