import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { FileTally } from './digests';
import {
  MANIFEST,
  manifestSchema,
  MEDIA_ENTRY,
  OBJECT_ENTRY,
  OPENING,
  openingSchema,
  TABLE_ENTRY,
  type Manifest,
  type Opening,
} from './manifest';
import { openArchive, UnreadableBackup } from './sealedArchive';

/** What is done with a backup while it is read; nothing when it is only verified. */
export interface Visitor {
  opening?(opening: Opening): Promise<void>;
  /** Some of a table's rows; a table's parts follow one another. */
  rows?(table: number, bytes: Buffer): Promise<void>;
  /** A file; whatever is not consumed is skipped. */
  object?(key: string, content: AsyncIterable<Buffer>): Promise<void>;
  media?(name: string, content: AsyncIterable<Buffer>): Promise<void>;
  manifest?(manifest: Manifest): Promise<void>;
}

/**
 * Reads a backup from beginning to end in constant memory and holds everything against its manifest.
 *
 * @throws UnreadableBackup when it was damaged or cut, the key is another, or something in it is not what it says
 */
export async function readBackup(
  file: string,
  key: Buffer,
  visitor: Visitor = {},
): Promise<{ opening: Opening; manifest: Manifest }> {
  const reading = new Reading(visitor);
  const entries = extract();
  const work = async () => {
    for await (const entry of entries) await reading.take(entry as unknown as Entry);
  };
  const working = work().catch((error: Error) => {
    entries.destroy(error);
    throw error;
  });
  await Promise.all([pipeline(openArchive(file, key), entries), working]);
  return reading.close();
}

/** An entry of the archive as it comes by. */
type Entry = AsyncIterable<Buffer> & { header: Header };

class Reading {
  private opening: Opening | undefined;
  private manifest: Manifest | undefined;
  private readonly tables = new Map<number, ReturnType<typeof createHash>>();
  private readonly objects = new FileTally();
  private readonly media = new FileTally();

  constructor(private readonly visitor: Visitor) {}

  async take(entry: Entry): Promise<void> {
    const { name, size = 0 } = entry.header;
    const table = TABLE_ENTRY.exec(name)?.[1];
    const object = OBJECT_ENTRY.exec(name)?.[1];
    const media = MEDIA_ENTRY.exec(name)?.[1];
    if (name === OPENING) {
      this.opening = openingSchema.parse(JSON.parse((await bytesOf(entry)).toString('utf8')));
      await this.visitor.opening?.(this.opening);
    } else if (table) {
      await this.takeRows(Number(table), gunzipSync(await bytesOf(entry)));
    } else if (object) {
      await this.takeFile(this.objects, object, size, entry, this.visitor.object?.bind(this.visitor));
    } else if (media) {
      await this.takeFile(this.media, media, size, entry, this.visitor.media?.bind(this.visitor));
    } else if (name === MANIFEST) {
      this.manifest = manifestSchema.parse(JSON.parse((await bytesOf(entry)).toString('utf8')));
      await this.visitor.manifest?.(this.manifest);
    } else throw new UnreadableBackup(`unknown entry ${name}`);
  }

  /** Everything the manifest names must have come by, unchanged. */
  close(): { opening: Opening; manifest: Manifest } {
    const { opening, manifest } = this;
    if (!opening || !manifest) throw new UnreadableBackup('the backup ends too early');
    for (const [index, { name, digest }] of manifest.tables.entries()) {
      const found = (this.tables.get(index) ?? createHash('sha256')).digest('hex');
      if (found !== digest) throw new UnreadableBackup(`table ${name} is not what the manifest says`);
    }
    for (const [kind, tally] of [
      ['objects', this.objects],
      ['media', this.media],
    ] as const) {
      const { count, digest } = tally.close();
      if (count !== manifest[kind].count || digest !== manifest[kind].digest) {
        throw new UnreadableBackup(`the ${kind} are not what the manifest says`);
      }
    }
    return { opening, manifest };
  }

  private async takeRows(table: number, bytes: Buffer): Promise<void> {
    const digest = this.tables.get(table) ?? createHash('sha256');
    this.tables.set(table, digest.update(bytes));
    await this.visitor.rows?.(table, bytes);
  }

  private async takeFile(
    tally: FileTally,
    name: string,
    size: number,
    entry: Entry,
    visit: Visitor['object'],
  ): Promise<void> {
    const digest = createHash('sha256');
    const content = async function* () {
      for await (const chunk of entry) {
        digest.update(chunk);
        yield chunk;
      }
    };
    const stream = content();
    await visit?.(name, stream);
    for await (const rest of stream) void rest;
    tally.add(name, size, digest);
  }
}

async function bytesOf(entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks);
}
