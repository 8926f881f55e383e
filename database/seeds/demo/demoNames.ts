const STEMS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Characters of stories and a few long names, as people with such names file too. */
const STORYBOOK = ['测试·阿凡提', '测试·巴依老爷', '演示·买买提江·艾合买提', '测试·格萨尔·嘉措'];
const STORYBOOK_EVERY = 25;

/** Name of the demo person at a position: plainly invented, e.g. `演示甲一`, and different for 1000 people in a row. */
export function demoName(index: number): string {
  if (index % STORYBOOK_EVERY === STORYBOOK_EVERY - 1) {
    const round = Math.floor(index / STORYBOOK_EVERY);
    const name = STORYBOOK[round % STORYBOOK.length] ?? '';
    return round < STORYBOOK.length ? name : `${name}·${numeral(round)}`;
  }
  const stem = STEMS[Math.floor(index / 100) % STEMS.length] ?? '';
  return `演示${stem}${numeral(index % 100)}`;
}

/** 一 to 一百, as people count. */
function numeral(index: number): string {
  const value = index + 1;
  if (value > 99) return '一百';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (NUMERALS[tens - 1] ?? '')}十`;
  return head + (ones === 0 ? '' : (NUMERALS[ones - 1] ?? ''));
}
