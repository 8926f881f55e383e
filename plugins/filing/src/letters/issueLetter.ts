import { recordAudit, SYSTEM_ACTOR } from '@zaoce/audit';
import { findContact } from '@zaoce/content';
import { findOrIssue, pressOf, type IssuedDocument } from '@zaoce/document';
import { chineseDate, letterNumber, Refusal } from '@zaoce/domain';
import { inTransaction, publicUrl, type Strapi } from '@zaoce/platform';
import { allotNumbers, issuerOf } from '@zaoce/register';
import type { LetterHead } from './defineLetter';
import { LETTERS } from './letters';
import { findLetterForUpdate, numberLetter, type LetterRow } from './repository';

type NumberedLetter = LetterRow & { number: string };

/**
 * The letter as it was issued: numbered, printed and signed now if it was not yet. Whoever calls, and however often, gets
 * the same number and the same bytes.
 */
export async function issueLetter(strapi: Strapi, letterId: number): Promise<IssuedDocument> {
  const letter = await takeNumber(strapi, letterId);
  const { kind, filing_authority_code: authorityCode, filing_id: filingId } = letter;
  const key = letterKey(letter);
  const produce = async () => {
    const head = await headOf(strapi, letter);
    const html = LETTERS[kind].render(head, letter.content.body);
    const details = { name: head.authorityName, reason: LETTERS[kind].label.zh, location: publicUrl() };
    return pressOf(strapi).printSigned(html, details);
  };
  return findOrIssue(strapi, {
    key,
    produce,
    record: (trx, { digest }) =>
      recordAudit(trx, {
        action: 'document.issued',
        actor: SYSTEM_ACTOR,
        subject: { type: 'filing', id: filingId },
        authorityCode,
        details: { kind, number: letter.number, digest },
      }),
  });
}

/** Under what a letter is found among the issued documents. */
export function letterKey({ kind, filing_id, round, event_sequence }: LetterRow) {
  return {
    kind,
    subjectType: 'filing',
    subjectId: filing_id,
    revision: `${round}-${event_sequence}`,
  };
}

/**
 * The letter with its number. Numbers are allotted here and not with the event, so that no decision waits for the one
 * before it; serials run per kind, office and year and leave no gap.
 */
function takeNumber(strapi: Strapi, letterId: number): Promise<NumberedLetter> {
  return inTransaction(strapi, async (trx) => {
    const letter = await findLetterForUpdate(trx, letterId);
    if (!letter) throw new Refusal('not-found');
    if (letter.number !== null) return { ...letter, number: letter.number };
    const { kind, authority_code: office, written_on: writtenOn } = letter;
    const serial = await allotNumbers(trx, `letter/${kind}/${office}/${writtenOn.slice(0, 4)}`);
    const number = letterNumber(office, LETTERS[kind].mark, writtenOn, serial);
    await numberLetter(trx, letter.id, number);
    return { ...letter, number };
  });
}

async function headOf(strapi: Strapi, letter: NumberedLetter): Promise<LetterHead> {
  const contact = await findContact(strapi.db.connection, letter.authority_code);
  return {
    ...letter.content.address,
    authorityName: issuerOf(letter.authority_code),
    documentNumber: letter.number,
    issuedOn: chineseDate(letter.written_on),
    contact: contact
      ? [`咨询电话：${contact.telephone}`, `办公地址：${contact.address}（${contact.officeHours}）`]
      : [],
  };
}
