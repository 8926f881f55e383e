import { OPEN_STATES, type FilingRule, type RuleImpact } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { countByVersion } from '../filings/countByVersion';
import { hasEffect } from '../transition/effects';

/** Which filings a change of a rule concerns: drafts follow the new version, submitted ones keep theirs (domain.md 3). */
export async function ruleImpact(strapi: Strapi, rule: FilingRule): Promise<RuleImpact> {
  const counts = await countByVersion(strapi.db.connection, rule);
  const isOpen = (state: string) => (OPEN_STATES as readonly string[]).includes(state);
  const sum = (wanted: (one: (typeof counts)[number]) => boolean) =>
    counts.filter(wanted).reduce((total, { filings }) => total + filings, 0);
  const kept = counts.filter((one) => one.submitted && isOpen(one.state));
  const versions = [...new Set(kept.map(({ version }) => version))].sort((a, b) => b - a);
  return {
    drafts: sum((one) => !one.submitted && isOpen(one.state)),
    open: sum((one) => one.submitted && isOpen(one.state)),
    finished: sum((one) => one.submitted && !isOpen(one.state)),
    keptVersions: versions.map((version) => ({
      version,
      open: kept.filter((one) => one.version === version).reduce((total, { filings }) => total + filings, 0),
    })),
    carriedOut: hasEffect(strapi, rule.effect),
  };
}
