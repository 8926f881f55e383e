/** The longest pause between two attempts. */
const longest = 30_000;

/**
 * The pause before the next attempt: one second after the first failure, then twice as long each time, 30 s at most.
 *
 * @param {number} failures in a row, 1 or more
 * @returns {number} milliseconds
 */
export function backOff(failures) {
  return Math.min(longest, 1000 * 2 ** (Math.max(1, failures) - 1));
}
