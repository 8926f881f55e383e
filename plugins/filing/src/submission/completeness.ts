import {
  findMissing,
  inLocale,
  today,
  type Completeness,
  type Locale,
  type MissingItem,
} from '@zaoce/domain';
import type { Dossier } from '../filings/dossier';

/** Everything that keeps a filing from being submitted today. */
export function findMissingIn({ filing, qualification, scans, form }: Dossier, now: Date): MissingItem[] {
  return findMissing({
    rule: filing.rule,
    onDay: today(now),
    scope: filing.scope,
    lost: filing.lost,
    specialty: filing.specialty,
    sections: filing.sections,
    qualificationIssuedOn: qualification?.issued_on ?? null,
    scans,
    form,
  });
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
