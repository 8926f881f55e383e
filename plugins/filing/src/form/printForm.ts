import { buildFormCode, isEditableState, Refusal } from '@zaoce/domain';
import { applicationForm, findOrIssue, jpegSource, pressOf, stageOpinion } from '@zaoce/document';
import { spend, theStore, type Actor, type Budget } from '@zaoce/platform';
import { openDossier, type Dossier } from '../filings/dossier';
import { findFiling, touchFiling } from '../filings/repository';
import { withRuleInForce } from '../rules/ruleOf';
import { change, noteAudit, type Caller } from '../work';
import { formBlocks } from './formBlocks';
import { formKey } from './formKey';
import { formPledges } from './formPledges';
import { chineseMoment } from './formTexts';
import { readPrintedForm, type FormFile } from './readPrintedForm';

/** Rendering takes a browser; the same content again costs nothing and is not counted. */
const PRINTS: Budget = { name: 'form-prints', points: 60, seconds: 600 };

/**
 * The application form of a filing as PDF. While it can be edited the form shows the content as it is now, and the hash
 * of that content is recorded: a scan of another content is stale. The version stays, so that a form open beside keeps
 * saving itself. One content has one document: a reviewer opens the very bytes that were printed. Once submitted, what
 * was printed last is given out again.
 */
export async function printForm(caller: Caller<Actor>, id: number): Promise<FormFile> {
  const { strapi, actor, now } = caller;
  const found = await findFiling(strapi.db.connection, actor, id);
  if (!found) throw new Refusal('not-found');
  if (!isEditableState(found.state)) return readPrintedForm(strapi, found);
  const dossier = await openDossier(strapi.db.connection, await withRuleInForce(strapi, found, now));
  const { contentHash } = dossier.form;
  if (contentHash !== found.printed_hash) await spend(strapi, PRINTS, String(actor.userId));
  const document = await findOrIssue(
    strapi,
    { key: formKey(dossier), produce: () => render(caller, dossier) },
    now,
  );
  await recordPrint(caller, dossier);
  return { bytes: document.bytes, fileName: `${found.number}.pdf` };
}

async function render({ strapi, now }: Caller, dossier: Dossier): Promise<Buffer> {
  const { filing, applicant, known, form } = dossier;
  return pressOf(strapi).print(
    applicationForm({
      title: filing.rule.form.title.zh,
      filingNumber: filing.number,
      authorityName: known.authorityName,
      applicantName: applicant.name,
      qrPayload: buildFormCode(filing.number, form.contentHash),
      contentHash: form.contentHash,
      printedAt: chineseMoment(now),
      photo: await photoOf(dossier),
      blocks: formBlocks(dossier),
      pledges: formPledges(dossier),
      opinions: filing.route.map((stage) => stageOpinion(stage.label.zh)),
    }),
  );
}

async function photoOf({ scans }: Dossier): Promise<string | undefined> {
  const photo = scans.findLast((scan) => scan.kind === 'photo');
  return photo && jpegSource(await theStore().get(photo.storage_key));
}

/** Printing the same content again changes nothing. */
async function recordPrint(caller: Caller<Actor>, { filing, form }: Dossier): Promise<void> {
  if (filing.printed_hash === form.contentHash) return;
  await change(caller, async (work) => {
    await touchFiling(
      work.trx,
      filing.id,
      { printed_hash: form.contentHash, printed_at: work.now },
      work.now,
    );
    noteAudit(work, 'filing.printed', filing, { number: filing.number });
  });
}
