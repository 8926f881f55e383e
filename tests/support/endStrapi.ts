import type { Strapi } from '@zaoce/platform';

export interface StrapiApplication extends Strapi {
  load(): Promise<void>;
  destroy(): Promise<void>;
  server: Strapi['server'] & { mount(): void };
}

/** Strapi listens for these and never stops; only its process's end does. */
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Call before Strapi is made; the answer ends it and leaves the process as it is now. */
export function prepareEnding(): (strapi: StrapiApplication) => Promise<void> {
  const kept = SIGNALS.map((signal) => process.listeners(signal));
  return async (strapi) => {
    await untilIdle(strapi);
    // Strapi takes every listener off its process; the one that runs tests still needs its own.
    process.removeAllListeners = () => process;
    try {
      await strapi.destroy();
    } finally {
      Reflect.deleteProperty(process, 'removeAllListeners');
    }
    for (const [index, signal] of SIGNALS.entries()) {
      const added = process.listeners(signal).filter((listener) => !kept[index]?.includes(listener));
      for (const listener of added) process.removeListener(signal, listener);
    }
  };
}

/** What Strapi does after an answer (its events read what they tell of) must not meet a database that is gone. */
async function untilIdle({ db }: Strapi): Promise<void> {
  const { pool } = db.connection.client as { pool: { numUsed(): number; numPendingAcquires(): number } };
  for (let round = 0; round < 100 && pool.numUsed() + pool.numPendingAcquires() > 0; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
