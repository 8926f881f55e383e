import sharp from 'sharp';

/*
 * Decoding is the one thing here that takes much memory: a picture at the pixel limit needs 120 MB. Two at a time
 * keep both cores busy; the others wait for their turn.
 */
sharp.concurrency(1);
sharp.cache(false);

const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Runs image work when its turn comes, first come, first served. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
