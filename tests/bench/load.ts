import autocannon from 'autocannon';

export interface Load {
  requestsPerSecond: number;
  medianMs: number;
  p99Ms: number;
}

/** Sends one request over and over for some seconds; any answer but a success ends the bench. */
export async function load(
  url: string,
  headers: Record<string, string>,
  seconds: number,
  connections = 8,
): Promise<Load> {
  // The load comes from a thread of its own, so that it does not take turns with the server.
  const run = { url, headers, connections, workers: 1 };
  await autocannon({ ...run, duration: 2 });
  const result = await autocannon({ ...run, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return {
    requestsPerSecond: result.requests.average,
    medianMs: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}

/** Does something that changes state a number of times, one after the other, and tells how long one takes. */
export async function each(times: number, work: () => Promise<void>): Promise<Load> {
  const taken: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return summarise(taken);
}

/** Median, 99th percentile and rate of durations in milliseconds. */
export function summarise(taken: readonly number[]): Load {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const total = sorted.reduce((sum, one) => sum + one, 0);
  return { requestsPerSecond: (1000 * sorted.length) / total, medianMs: at(0.5), p99Ms: at(0.99) };
}

/** Prints a table whose last column compares with the row named as the measure. */
export function printTable(title: string, rows: Record<string, Load>, measure: string): void {
  const floor = rows[measure]?.requestsPerSecond ?? 1;
  console.log(
    `\n${title}\n${'requests/s'.padStart(12)} ${'median ms'.padStart(10)} ${'p99 ms'.padStart(8)} ${'×'.padStart(6)}`,
  );
  for (const [name, row] of Object.entries(rows)) {
    const cells = [
      row.requestsPerSecond.toFixed(0).padStart(12),
      row.medianMs.toFixed(2).padStart(10),
      row.p99Ms.toFixed(2).padStart(8),
      (row.requestsPerSecond / floor).toFixed(1).padStart(6),
    ];
    console.log(`${cells.join(' ')}  ${name}`);
  }
}
