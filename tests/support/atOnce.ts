/**
 * Does something `count` times, as many at a time as the connections of the office allow and a few more that wait for one;
 * so a slow machine makes the test slow and does not let it fail for want of a connection. `work` is told 1, 2, 3 …
 */
export async function atOnce<T>(count: number, work: (turn: number) => Promise<T>, width = 40): Promise<T[]> {
  const results: T[] = [];
  let turn = 0;
  const lane = async (): Promise<void> => {
    while (turn < count) {
      turn += 1;
      results.push(await work(turn));
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
