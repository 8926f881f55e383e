import { optionsOf } from '@zaoce/domain';

/** A day as documents write it: `2026年11月22日`; what is no date stays as it was typed. */
export function chineseDate(date: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : (date ?? '');
}

/** A month as tables write it: `2026-11`, so that two of them fit one cell. */
export function shortMonth(date: string | null | undefined): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? (date ?? '').slice(0, 7) : (date ?? '');
}

/** The moment of printing in Chinese time: `2026年11月22日 14:03`. */
export function chineseMoment(now: Date): string {
  const local = new Date(now.getTime() + 8 * 3_600_000).toISOString();
  return `${chineseDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** The Chinese word for a stored option; free text stays as it is. */
export function optionText(path: string, value: string | undefined): string {
  return optionsOf(path)?.find((option) => option.value === value)?.zh ?? value ?? '';
}
