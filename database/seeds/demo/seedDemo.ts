import { today } from '@zaoce/domain';
import { enqueue } from '@zaoce/jobs';
import type { Transaction } from '@zaoce/platform';
import type { SeededAccount } from '../accounts/seededAccount';
import { claimablePeople } from './claimablePeople';
import { demoCases } from './demoCases';
import { demoFilingsTask } from './demoFilingsTask';
import { demoPeople } from './demoPeople';
import { seedApplicants } from './seedApplicants';
import { seedQualifications } from './seedQualifications';
import { seedStaff } from './seedStaff';

/** A small world to try the product in; returns whom one may sign in as. Its filings are made by a job that follows. */
export async function seedDemo(trx: Transaction, now: Date): Promise<SeededAccount[]> {
  const day = today(now);
  const people = demoPeople(day);
  await seedQualifications(trx, people, now);
  const staff = await seedStaff(trx, now);
  const applicants = await seedApplicants(trx, demoCases(day), now);
  await enqueue(trx, demoFilingsTask, { day, applicants: applicants.userIds, offices: staff.offices });
  return [...claimablePeople(people), ...applicants.accounts, ...staff.accounts];
}
