import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../../database/runner/refusal.mjs';

/** The first start fills the database; on a slow machine that takes a while. */
const readyMilliseconds = 300_000;

/**
 * Waits until the product says that every part of it is ready.
 *
 * @param {string} address
 * @param {AbortSignal} signal ends the waiting
 * @throws {Refusal} with the product's own last words when it takes too long
 */
export async function waitReady(address, signal) {
  const deadline = Date.now() + readyMilliseconds;
  for (let answer; ; await sleep(150, undefined, { signal })) {
    try {
      const response = await fetch(`${address}/api/ready`, { signal: AbortSignal.timeout(10_000) });
      if (response.ok) return;
      answer = `${response.status} ${await response.text()}`.slice(0, 400);
    } catch (error) {
      answer = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > deadline) {
      throw new Refusal(
        `等待就绪超时；/api/ready 最后的回答：${answer}`,
        `Not ready in time; the last answer of /api/ready: ${answer}`,
      );
    }
  }
}
