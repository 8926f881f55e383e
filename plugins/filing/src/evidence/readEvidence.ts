import { Refusal, scanLabel, type OutputOf, type reviewListEvidence as operation } from '@zaoce/domain';
import { scopeRegistrations } from '@zaoce/register';
import { theStore, type Actor } from '@zaoce/platform';
import type { ScanSize } from '../scans/readScan';
import { change, noteAudit, type Caller } from '../work';
import { listPictures, type EvidencePicture } from './repository';

type Evidence = OutputOf<typeof operation>;

/**
 * The scans of a registration within the actor's scope, by kind and version: what the decisions relied on, and what the
 * holder has saved since, marked as changed after the approval. 404 outside of the scope.
 */
export async function listEvidence(caller: Caller<Actor>, registrationId: number): Promise<Evidence> {
  const db = caller.strapi.db.connection;
  await findScoped(caller, registrationId);
  const pictures = await listPictures(db, registrationId);
  const lastDecision = pictures.filter(({ version }) => version === 0).at(-1)?.at ?? '';
  return groupPictures(pictures).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, version, at, filing_id: filingId, number: filingNumber } = first;
    const changedAfterApproval = version > 0 && at > lastDecision;
    const scans = group.map(({ scan_id: scanId, digest: sha256 }) => ({ scanId, sha256 }));
    return [
      { kind, label: scanLabel(kind), version, changedAfterApproval, at, filingId, filingNumber, scans },
    ];
  });
}

/** Pictures of one kind that came with one filing belong together. */
function groupPictures(pictures: readonly EvidencePicture[]): EvidencePicture[][] {
  const groups = new Map<string, EvidencePicture[]>();
  for (const picture of pictures) {
    const key = `${picture.filing_id} ${picture.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), picture]);
  }
  return [...groups.values()];
}

/** One of those pictures; the look is in the audit trail. */
export async function readEvidence(
  caller: Caller<Actor>,
  registrationId: number,
  scanId: number,
  size: ScanSize,
): Promise<{ bytes: Buffer; fileName: string }> {
  const registration = await findScoped(caller, registrationId);
  const pictures = await listPictures(caller.strapi.db.connection, registrationId);
  const picture = pictures.find((one) => one.scan_id === scanId);
  if (!picture) throw new Refusal('not-found');
  if (size === 'full') await noteLook(caller, registration.authority_code, picture);
  const bytes = await theStore().get(size === 'full' ? picture.storage_key : picture.thumbnail_key);
  return { bytes, fileName: `${picture.kind}.jpg` };
}

async function noteLook(
  caller: Caller<Actor>,
  authorityCode: string,
  { filing_id: id, number, kind, scan_id: scanId }: EvidencePicture,
): Promise<void> {
  const subject = { id, authority_code: authorityCode };
  await change(caller, async (work) => noteAudit(work, 'scan.viewed', subject, { number, kind, scanId }));
}

async function findScoped({ strapi, actor }: Caller<Actor>, id: number): Promise<{ authority_code: string }> {
  const query = strapi.db.connection('registrations').where('registrations.id', id);
  const row = (await scopeRegistrations(query.first('registrations.authority_code'), actor)) as
    { authority_code: string } | undefined;
  if (!row) throw new Refusal('not-found');
  return row;
}
