import { diffWithRegister, inLocale, today, type ChangeView, type Locale } from '@zaoce/domain';
import type { Dossier } from '../filings/dossier';
import type { ItemRow } from '../items/repository';
import { touches } from './changes';

/** What a filing about a registration would change in the register, before → after; nothing for one that makes a registration. */
export function describeRegisterChanges(
  { filing, known }: Pick<Dossier, 'filing' | 'known'>,
  context: { items: readonly ItemRow[]; locale: Locale; now: Date },
): ChangeView[] {
  const { registration, idNumberMasked } = known;
  if (!registration) return [];
  const { items, locale, now } = context;
  const { rule, sections, lost } = filing;
  const onDay = today(filing.submitted_at ?? now);
  return diffWithRegister({ rule, sections, lost, registration, idNumberMasked, onDay }).map((change) => ({
    ...change,
    before: change.before && inLocale(change.before, locale),
    after: change.after && inLocale(change.after, locale),
    answers: items.filter((item) => touches(item.path, change.path)).map((item) => item.id),
  }));
}
