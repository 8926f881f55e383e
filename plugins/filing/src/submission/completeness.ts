import { findMissing, inLocale, type Completeness, type Locale, type MissingItem } from '@zaoce/domain';
import { contextOf } from '../filings/context';
import type { Dossier } from '../filings/dossier';

/** Everything that keeps a filing from being submitted today. */
export function findMissingIn(dossier: Dossier, now: Date): MissingItem[] {
  const { scans, form } = dossier;
  return findMissing({ ...contextOf(dossier, now), scans, form });
}

/** The same as the API answers it. */
export function toCompleteness(dossier: Dossier, locale: Locale, now: Date): Completeness {
  const missing = findMissingIn(dossier, now);
  return {
    complete: missing.length === 0,
    contentHash: dossier.form.contentHash,
    missing: missing.map((item) => ({ ...item, message: inLocale(item.message, locale) })),
  };
}
