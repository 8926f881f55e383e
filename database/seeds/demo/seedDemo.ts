import { today } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import type { SeededAccount } from '../accounts/seededAccount';
import { claimablePeople } from './claimablePeople';
import { demoPeople } from './demoPeople';
import { seedQualifications } from './seedQualifications';
import { seedStaff } from './seedStaff';

/** A small world to try the product in; returns whom one may sign in as. */
export async function seedDemo(trx: Transaction, now: Date): Promise<SeededAccount[]> {
  const people = demoPeople(today(now));
  await seedQualifications(trx, people, now);
  const staff = await seedStaff(trx, now);
  return [...claimablePeople(people), ...staff];
}
