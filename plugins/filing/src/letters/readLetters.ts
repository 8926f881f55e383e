import { Refusal, type FilingDocument } from '@zaoce/domain';
import { listIssued } from '@zaoce/document';
import { toInstant, type Actor } from '@zaoce/platform';
import { issuerOf } from '@zaoce/register';
import { findFiling } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { change, noteAudit, type Caller } from '../work';
import { issueLetter, letterKey } from './issueLetter';
import { LETTERS } from './letters';
import { findLetter, listLetters } from './repository';

/** The letters about a filing in the actor's scope (404 outside), also those that are still being made. */
export async function listFilingLetters(caller: Caller<Actor>, filingId: number): Promise<FilingDocument[]> {
  const db = caller.strapi.db.connection;
  await getScoped(caller, filingId);
  const letters = await listLetters(db, filingId);
  const issued = await listIssued(db, { subjectType: 'filing', subjectId: filingId });
  return letters.map((letter) => {
    const { kind, revision } = letterKey(letter);
    const document = issued.find((one) => one.kind === kind && one.revision === revision);
    return {
      id: letter.id,
      kind: letter.kind,
      label: LETTERS[letter.kind].label,
      number: letter.number,
      round: letter.round,
      authorityName: issuerOf(letter.authority_code),
      writtenOn: letter.written_on,
      issuedAt: toInstant(document?.issuedAt ?? null),
    };
  });
}

/**
 * One of them as it was issued; one whose turn has not come is made at once. 404 when it is not a letter about this
 * filing. The look is in the audit trail.
 */
export async function readFilingLetter(
  caller: Caller<Actor>,
  filingId: number,
  letterId: number,
): Promise<{ bytes: Buffer; fileName: string }> {
  const filing = await getScoped(caller, filingId);
  const letter = await findLetter(caller.strapi.db.connection, filingId, letterId);
  if (!letter) throw new Refusal('not-found');
  const { bytes } = await issueLetter(caller.strapi, letter.id);
  const { kind, round } = letter;
  await change(caller, async (work) =>
    noteAudit(work, 'document.viewed', filing, { number: filing.number, kind, round }),
  );
  return { bytes, fileName: `${LETTERS[kind].label.zh}-${filing.number}.pdf` };
}

async function getScoped({ strapi, actor }: Caller<Actor>, id: number): Promise<FilingRow> {
  const filing = await findFiling(strapi.db.connection, actor, id);
  if (!filing) throw new Refusal('not-found');
  return filing;
}
