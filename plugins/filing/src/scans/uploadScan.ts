import { Refusal, type FormCode, type ScanRule } from '@zaoce/domain';
import { spend, theStore, type Actor, type Budget, type UploadedFile } from '@zaoce/platform';
import { assertMay, lockForEditing } from '../filings/lockFiling';
import { openDossier } from '../filings/dossier';
import { findFiling, touchFiling } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { withRuleInForce } from '../rules/ruleOf';
import { toScanView } from '../views/scanView';
import { change, noteAudit, type Caller, type Work } from '../work';
import { cleanScan, type CleanScan } from './cleanScan';
import { checkFormCode } from './formCheck';
import { APPLICATION_FORM } from './kinds';
import { readFormCode } from './readFormCode';
import { insertScan, listScans, type ScanRow } from './repository';
import { safeFileName } from './safeFileName';
import type { ScanView } from '@zaoce/domain';

/** Decoding costs the server far more than sending costs the sender. */
const UPLOADS: Budget = { name: 'scan-uploads', points: 300, seconds: 600 };

interface Stored {
  storage_key: string;
  thumbnail_key: string;
}

/**
 * Takes a picture into a filing: decodes and rewrites it, reads the code of a stamped form, stores both sizes encrypted
 * and enters the scan. The filing's version stays as it is, so that a form open beside keeps saving itself.
 * When the entry is refused, what was stored is removed again.
 */
export async function uploadScan(
  caller: Caller<Actor>,
  id: number,
  kind: string,
  file: UploadedFile,
): Promise<ScanView> {
  await spend(caller.strapi, UPLOADS, String(caller.actor.userId));
  await refuseEarly(caller, id, kind);
  const scan = await cleanScan(file.bytes);
  const code = kind === APPLICATION_FORM ? await readFormCode(scan.jpeg) : null;
  const stored = await store(scan);
  try {
    return await change(caller, async (work) => {
      const filing = await lockForEditing(work, id);
      await refuseTooMany(work, filing, scanRuleOf(filing, kind));
      return enter(work, filing, { kind, scan, code, stored, fileName: safeFileName(file.fileName) });
    });
  } catch (error) {
    await Promise.all([theStore().remove(stored.storage_key), theStore().remove(stored.thumbnail_key)]);
    throw error;
  }
}

/** Asked before the picture is decoded, so that nobody makes the server work on what it would refuse anyway. */
async function refuseEarly({ strapi, actor, now }: Caller<Actor>, id: number, kind: string): Promise<void> {
  const found = await findFiling(strapi.db.connection, actor, id);
  if (!found) throw new Refusal('not-found');
  const filing = await withRuleInForce(strapi, found, now);
  assertMay(filing, 'edit', actor, now);
  scanRuleOf(filing, kind);
}

function scanRuleOf(filing: FilingRow, kind: string): ScanRule {
  const rule = filing.rule.scans.find((scan) => scan.kind === kind);
  if (rule) return rule;
  const message = { zh: '此业务不需要这类扫描件。', en: 'This filing takes no scans of this kind.' };
  throw new Refusal('malformed-request', { issues: [{ path: 'kind', code: 'not-an-option', message }] });
}

async function refuseTooMany({ trx }: Work, filing: FilingRow, { kind, maximum }: ScanRule): Promise<void> {
  const scans = await listScans(trx, filing.id);
  if (scans.filter((scan) => scan.kind === kind).length >= maximum) {
    throw new Refusal('scan-limit', { params: { limit: maximum } });
  }
}

async function store(scan: CleanScan): Promise<Stored> {
  const storage_key = await theStore().put(scan.jpeg);
  try {
    return { storage_key, thumbnail_key: await theStore().put(scan.thumbnail) };
  } catch (error) {
    await theStore().remove(storage_key);
    throw error;
  }
}

interface NewScan {
  kind: string;
  scan: CleanScan;
  code: FormCode | null;
  stored: Stored;
  fileName: string;
}

async function enter(
  work: Work<Actor>,
  filing: FilingRow,
  { kind, scan, code, stored, fileName }: NewScan,
): Promise<ScanView> {
  const dossier = await openDossier(work.trx, filing);
  const { contentHash } = dossier.form;
  const check =
    kind === APPLICATION_FORM
      ? checkFormCode(code, { contentHash, printedHash: filing.printed_hash })
      : { form_check: 'not-applicable' as const, form_hash: null };
  const row: ScanRow = await insertScan(work.trx, {
    filing_id: filing.id,
    kind,
    digest: scan.sha256,
    original_digest: scan.originalSha256,
    bytes: scan.jpeg.length,
    width: scan.width,
    height: scan.height,
    ...scan.measures,
    file_name: fileName,
    ...stored,
    ...check,
    round: filing.round + 1,
    uploaded_at: work.now,
  });
  await touchFiling(work.trx, filing.id, {}, work.now);
  noteAudit(work, 'scan.uploaded', filing, { number: filing.number, kind, scanId: row.id });
  return toScanView(row, contentHash);
}
