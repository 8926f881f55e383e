import { authorityName, inLocale, MINISTRY, today, type ExportFormat, type Locale } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { ExportSource } from './source';

/** `注册库-北京市住房和城乡建设委员会-2026-11-22.xlsx`: the list, whose view of it, and the day. */
export function exportFileName(
  { label }: Pick<ExportSource, 'label'>,
  actor: Pick<Actor, 'authorityCode'>,
  { format, locale, now }: { format: ExportFormat; locale: Locale; now: Date },
): string {
  const whose = inLocale(authorityName(actor.authorityCode ?? MINISTRY), locale);
  const name = [inLocale(label, locale), whose, today(now)].join('-');
  return `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')}.${format}`;
}
