import { say } from './say.mjs';

/** Of steps that go by quickly not each is shown. */
const everyMilliseconds = 2_000;

/** @type {Record<string, string>} */
const names = {
  table: '数据表 Tables',
  objects: '文件 Objects',
  media: '附件 Media',
  verify: '校验 Verifying',
};

/**
 * Shows how far a long command is, a line every two seconds at most.
 *
 * @returns {(step: string, detail: string) => void}
 */
export function tellProgress() {
  let shownAt = 0;
  return (step, detail) => {
    const now = Date.now();
    if (now - shownAt < everyMilliseconds) return;
    shownAt = now;
    say(`  ${names[step] ?? step}  ${detail}`);
  };
}
