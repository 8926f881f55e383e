import { Worker } from 'node:worker_threads';

/*
 * Looking for a code in a picture full of noise takes seconds of computing. It is done in a thread of its own, so
 * that no other request waits for it, and given up when the time is over. The thread's code is a text because the
 * thread must be plain JavaScript whether this file runs compiled or not.
 */
const THREAD = `
const { parentPort } = require('node:worker_threads');
const { default: jsQR } = require(${JSON.stringify(require.resolve('jsqr'))});
parentPort.on('message', ({ pixels, width, height }) => {
  const code = jsQR(new Uint8ClampedArray(pixels), width, height, { inversionAttempts: 'dontInvert' });
  parentPort.postMessage(code ? code.data : null);
});`;

export interface RawImage {
  /** RGBA, four bytes per pixel; the buffer is handed over and cannot be used afterwards. */
  pixels: ArrayBuffer;
  width: number;
  height: number;
}

/**
 * Looks for a code in one picture after the other until one holds something that `accept` takes; null when none does
 * or `milliseconds` are over.
 */
export async function findCode<T>(
  pictures: Iterable<() => Promise<RawImage>>,
  accept: (text: string) => T | null,
  milliseconds: number,
): Promise<T | null> {
  const worker = new Worker(THREAD, { eval: true });
  let timer: NodeJS.Timeout | undefined;
  const timeOver = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([search(worker, pictures, accept), timeOver]);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

async function search<T>(
  worker: Worker,
  pictures: Iterable<() => Promise<RawImage>>,
  accept: (text: string) => T | null,
): Promise<T | null> {
  for (const take of pictures) {
    const picture = await take();
    const text = await ask(worker, picture);
    const found = text === null ? null : accept(text);
    if (found) return found;
  }
  return null;
}

function ask(worker: Worker, picture: RawImage): Promise<string | null> {
  return new Promise((resolve) => {
    worker.once('message', (text: string | null) => resolve(text));
    // A thread that fails has read nothing; it never fails the upload.
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
    worker.postMessage(picture, [picture.pixels]);
  });
}
