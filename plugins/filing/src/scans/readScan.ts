import { Refusal } from '@zaoce/domain';
import { theStore, type Actor } from '@zaoce/platform';
import { findFiling } from '../filings/repository';
import { change, noteAudit, type Caller } from '../work';
import { findScan } from './repository';

export type ScanSize = 'full' | 'thumbnail';

/**
 * The picture of a scan, for who may see the filing. Applicants see what the filing has now, reviewers also what was
 * removed after they saw it; a reviewer's look at the full picture is in the audit trail.
 */
export async function readScan(
  caller: Caller<Actor>,
  id: number,
  scanId: number,
  size: ScanSize,
): Promise<{ bytes: Buffer; fileName: string }> {
  const db = caller.strapi.db.connection;
  const filing = await findFiling(db, caller.actor, id);
  const scan = filing && (await findScan(db, id, scanId));
  const isApplicant = caller.actor.role === 'applicant';
  if (!scan || (isApplicant && scan.state === 'removed')) throw new Refusal('not-found');
  // What was uploaded since the last submission is still the applicant's own business.
  if (!isApplicant && scan.round > filing.round) throw new Refusal('not-found');
  if (!isApplicant && size === 'full') {
    await change(caller, async (work) =>
      noteAudit(work, 'scan.viewed', filing, { number: filing.number, kind: scan.kind, scanId }),
    );
  }
  const bytes = await theStore().get(size === 'full' ? scan.storage_key : scan.thumbnail_key);
  return { bytes, fileName: scan.file_name };
}
