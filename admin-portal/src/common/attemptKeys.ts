import { newIdempotencyKey } from '../http/idempotencyKey';

/**
 * Names the attempts at acts. The same act, sent again because no answer came, keeps its name, so that it cannot happen twice;
 * anything else, and anything that was answered, gets a new one.
 */
export class AttemptKeys {
  private open: { act: string; key: string } | null = null;

  /** The name for sending this act now. */
  keyFor(act: string): string {
    if (this.open?.act !== act) this.open = { act, key: newIdempotencyKey() };
    return this.open.key;
  }

  /** An answer came, good or bad: the next sending is a new attempt. */
  answered(): void {
    this.open = null;
  }
}
