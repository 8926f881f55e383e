import { createHash, type Hash } from 'node:crypto';

/** Counts files and binds their names and contents, in their order, into one digest. */
export class FileTally {
  count = 0;
  bytes = 0;
  private readonly all = createHash('sha256');

  /** Notes one file whose content went through `digest`. */
  add(name: string, bytes: number, digest: Hash): void {
    this.count += 1;
    this.bytes += bytes;
    this.all.update(`${name}\n${digest.digest('hex')}\n`);
  }

  /** The figures for the manifest; once, at the end. */
  close(): { count: number; bytes: number; digest: string } {
    return { count: this.count, bytes: this.bytes, digest: this.all.digest('hex') };
  }
}
