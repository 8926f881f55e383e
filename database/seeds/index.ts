import { recordAudit, SYSTEM_ACTOR } from '@zaoce/audit';
import { registerTask } from '@zaoce/jobs';
import { inTransaction, type Strapi, type Transaction } from '@zaoce/platform';
import { seedContent } from './content/seedContent';
import { demoFilingsTask } from './demo/demoFilingsTask';
import { seedDemo } from './demo/seedDemo';
import type { SeededAccount } from './accounts/seededAccount';
import { seedFirstAccounts } from './accounts/seedFirstAccounts';
import { writeAccounts } from './accounts/writeAccounts';
import { seedAuthorities } from './office/seedAuthorities';
import { seedCalendar } from './office/seedCalendar';
import { seedFilingRules } from './office/seedFilingRules';
import { seedPhrases } from './office/seedPhrases';
import { lockSeeds, seedOnce } from './seedOnce';

export interface SeedOptions {
  /** Invented people, staff and filings to try the product with. */
  demo: boolean;
}

/**
 * First data of an office: authorities, rules, calendar, phrases, templates, content, first accounts; with `demo` also a
 * world to try it in. Safe to call at every start and from several processes: each part is seeded once, all or nothing.
 */
export async function seedOffice(strapi: Strapi, options: SeedOptions): Promise<void> {
  if (options.demo) registerTask(strapi, demoFilingsTask);
  const now = new Date();
  await inTransaction(strapi, async (trx) => {
    await lockSeeds(trx);
    const first = await seedOnce(trx, 'office', () => seedFirstData(strapi, trx, options, now));
    if (first) await writeAccounts('first-accounts.json', first);
    if (!options.demo) return;
    const demo = await seedOnce(trx, 'demo', () => seedDemo(trx, now));
    if (demo) await writeAccounts('demo-accounts.json', [...demo, ...(first ?? [])]);
  });
}

async function seedFirstData(
  strapi: Strapi,
  trx: Transaction,
  { demo }: SeedOptions,
  now: Date,
): Promise<SeededAccount[]> {
  await seedAuthorities(trx, now);
  await seedFilingRules(trx, now);
  await seedCalendar(trx, now);
  await seedPhrases(trx, now);
  await seedContent(strapi);
  const accounts = await seedFirstAccounts(strapi, trx, { mustChangePassword: !demo }, now);
  const subject = { type: 'office', id: 'first-data' };
  await recordAudit(trx, { action: 'seed.loaded', actor: SYSTEM_ACTOR, subject, authorityCode: null });
  return accounts;
}
