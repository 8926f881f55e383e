const colours = process.stdout.isTTY === true && !process.env['NO_COLOR'];

/**
 * @param {number} code ANSI colour
 * @param {string} text
 */
function paint(code, text) {
  return colours ? `\u001b[${code}m${text}\u001b[0m` : text;
}

/**
 * One line to the person who typed the command.
 *
 * @param {string} text
 */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * A refusal, in Chinese and in English.
 *
 * @param {{ zh: string, en: string }} sentence
 */
export function sayRefusal({ zh, en }) {
  process.stderr.write(`\n${paint(31, '✗')} ${zh}\n  ${en}\n`);
}

/**
 * Something worth knowing that stops nothing.
 *
 * @param {string} zh
 * @param {string} en
 */
export function sayNotice(zh, en) {
  say(`${paint(33, '!')} ${zh} ${en}`);
}

/** How often a long step shows that it is still at work. */
const heartbeatMilliseconds = 20_000;

/**
 * Does one step, showing its beginning, that it is still at work, and its end with the time it took.
 *
 * @template T
 * @param {string} label Chinese, then English
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gives
 */
export async function step(label, work) {
  const begun = Date.now();
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  say(`${paint(36, '▸')} ${label} …`);
  const beat = setInterval(() => say(`  ${label} … ${seconds()}`), heartbeatMilliseconds);
  beat.unref();
  try {
    const result = await work();
    say(`${paint(32, '✓')} ${label}  ${seconds()}`);
    return result;
  } catch (error) {
    say(`${paint(31, '✗')} ${label}  ${seconds()}`);
    throw error;
  } finally {
    clearInterval(beat);
  }
}
