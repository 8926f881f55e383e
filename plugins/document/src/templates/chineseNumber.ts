const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1–99 as Chinese numeral, for headings: 一, 十, 十二, 二十三. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const tail = ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? '');
  if (tens === 0) return tail;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${tail}`;
}
