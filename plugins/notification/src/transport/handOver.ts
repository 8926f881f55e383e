/**
 * Knows whether the end of a message has been let out. The end follows only after `mark` has been recorded, so that
 * whoever finds no mark knows that the server cannot have taken the message.
 */
export class HandOver {
  private forbidden = false;
  private ended = false;
  private marking: Promise<void> = Promise.resolve();

  constructor(private readonly mark: () => Promise<void>) {}

  /** The bytes; the stream made of them ends only when the mark is recorded. */
  async *contentOf(bytes: Buffer): AsyncGenerator<Buffer> {
    yield bytes;
    if (this.forbidden) return;
    this.marking = this.mark();
    await this.marking;
    if (this.forbidden) throw new Error('the delivery was given up');
    this.ended = true;
  }

  /** From now on the end is not let out. */
  forbid(): void {
    this.forbidden = true;
  }

  /** Gives up, waits for a mark that is being recorded, and says whether the end was let out before. */
  async abort(): Promise<boolean> {
    this.forbid();
    await this.marking.catch(() => undefined);
    return this.ended;
  }
}
