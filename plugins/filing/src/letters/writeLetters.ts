import { chineseDate, today } from '@zaoce/domain';
import { enqueue } from '@zaoce/jobs';
import type { FilingRow } from '../filings/row';
import { issueLetterTask } from './issueLetterTask';
import type { Moment } from './defineLetter';
import { LETTERS, lettersFor } from './letters';
import { insertLetter } from './repository';

/**
 * Writes down the letters an event calls for, in its transaction, and queues their printing: a letter exists exactly when
 * its event does, and says what held then, whenever the printer comes to it.
 * @param sequence place of the event in the filing's history
 */
export async function writeLetters(moment: Moment, sequence: number): Promise<void> {
  const { work, filing, event } = moment;
  const stage = filing.route.find((candidate) => candidate.key === event.stage);
  for (const kind of lettersFor(event.type, filing.rule.effect)) {
    const id = await insertLetter(work.trx, {
      filing_id: filing.id,
      kind,
      round: filing.round,
      event_sequence: sequence,
      authority_code: stage?.authorityCode ?? filing.authority_code,
      written_on: today(work.now),
      content: { address: addressOf(filing), body: await LETTERS[kind].gather(moment) },
    });
    await enqueue(work.trx, issueLetterTask, { letterId: id }, { key: `letter:${id}` });
  }
}

function addressOf(filing: FilingRow) {
  return {
    applicantName: filing.applicant_name,
    filingTypeName: `二级造价工程师${filing.rule.label.zh}`,
    filingNumber: filing.number,
    submittedOn: filing.submitted_at ? chineseDate(today(filing.submitted_at)) : '',
  };
}
