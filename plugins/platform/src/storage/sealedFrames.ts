import { open, type FileHandle } from 'node:fs/promises';
import type { Vault } from '../security/vault';

/** Plain bytes of a frame; only the last one may hold fewer. */
const FRAME_BYTES = 64 * 1024;
/** What sealing adds to a frame: initialisation vector and tag. */
const OVERHEAD_BYTES = 28;
const SEALED_BYTES = FRAME_BYTES + OVERHEAD_BYTES;

/** Bound into each frame's seal, so that frames cannot be moved, repeated or cut off at the end. */
function contextOf(id: string, index: number, last: boolean): string {
  return `${id}:${index}:${last ? 'last' : 'more'}`;
}

/** Seals a stream frame by frame; yields what is to be written, one frame at a time, and never holds more than two. */
export async function* sealFrames(
  source: AsyncIterable<Uint8Array>,
  vault: Vault,
  id: string,
): AsyncGenerator<Buffer> {
  let waiting = Buffer.alloc(0);
  let index = 0;
  for await (const chunk of source) {
    waiting = Buffer.concat([waiting, chunk]);
    // A full frame stays until more follows: only then it is known not to be the last.
    while (waiting.length > FRAME_BYTES) {
      const frame = waiting.subarray(0, FRAME_BYTES);
      yield vault.sealBytes(frame, contextOf(id, index, false)).sealed;
      waiting = waiting.subarray(FRAME_BYTES);
      index += 1;
    }
  }
  yield vault.sealBytes(waiting, contextOf(id, index, true)).sealed;
}

/** A file of sealed frames, read at any place without opening the rest. Close it. */
export class SealedFile {
  readonly size: number;
  private readonly frames: number;

  constructor(
    private readonly handle: Pick<FileHandle, 'read' | 'close'>,
    sealedSize: number,
    private readonly open: (sealed: Buffer, context: string) => Buffer,
    private readonly id: string,
  ) {
    this.frames = Math.max(1, Math.ceil(sealedSize / SEALED_BYTES));
    this.size = sealedSize - this.frames * OVERHEAD_BYTES;
  }

  /** The bytes from `start` to `end` (excluded), as they are opened. Throws when a frame was changed. */
  async *stream(start = 0, end = this.size): AsyncGenerator<Buffer> {
    for (let at = start; at < Math.min(end, this.size);) {
      const index = Math.floor(at / FRAME_BYTES);
      const frame = await this.readFrame(index);
      const from = at - index * FRAME_BYTES;
      const part = frame.subarray(from, Math.min(frame.length, end - index * FRAME_BYTES));
      if (part.length === 0) throw new Error('a stored file ends too early');
      yield part;
      at += part.length;
    }
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private async readFrame(index: number): Promise<Buffer> {
    const sealed = Buffer.alloc(SEALED_BYTES);
    const { bytesRead } = await this.handle.read(sealed, 0, SEALED_BYTES, index * SEALED_BYTES);
    return this.open(sealed.subarray(0, bytesRead), contextOf(this.id, index, index === this.frames - 1));
  }
}

/** Opens a file of frames that were sealed with one key of a vault and bound to `id`. Close it. */
export async function openSealedFile(
  vault: Vault,
  file: string,
  { id, keyId }: { id: string; keyId: string },
): Promise<SealedFile> {
  const handle = await open(file, 'r');
  const { size } = await handle.stat();
  return new SealedFile(handle, size, (sealed, context) => vault.openBytes(sealed, keyId, context), id);
}
