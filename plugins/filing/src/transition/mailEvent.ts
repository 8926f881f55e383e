import { authorityName, DEFECT_CODES, REFUSAL_GROUNDS, today, wordLabel } from '@zaoce/domain';
import type { FilingEvent, FilingEventType } from '@zaoce/domain';
import { notify } from '@zaoce/notification';
import { publicUrl } from '@zaoce/platform';
import type { FilingRow } from '../filings/row';
import { listItems } from '../items/repository';
import { recipientOf } from '../people/recipientOf';
import type { Work } from '../work';
import type { Announcement } from './announceEvents';

/** Events of which the applicant gets a message. */
export const MAILED_EVENTS: readonly FilingEventType[] = [
  'submitted',
  'accepted',
  'stage-approved',
  'approved',
  'deadline-extended',
  'returned',
  'refused',
  'took-effect',
];

/** Writes the applicant's message of an event; one per event, whatever happens to the process. */
export async function mailEvent(
  work: Work,
  filing: FilingRow,
  event: FilingEvent,
  { effect, text, sequence }: Announcement & { sequence: number },
): Promise<void> {
  const { trx, now } = work;
  const stage = filing.route.find((candidate) => candidate.key === event.stage);
  const base = {
    recipient: await recipientOf(trx, filing.applicant_id),
    key: `filing:${filing.id}:event:${sequence}:${event.type}`,
  };
  const params = {
    filingNumber: filing.number,
    filingLabel: filing.rule.label,
    office: authorityName(stage?.authorityCode ?? filing.authority_code),
    link: `${publicUrl()}/filings/${filing.id}`,
  };
  switch (event.type) {
    case 'submitted':
      return notify(trx, { ...base, event: 'submitted', params });
    case 'accepted':
      return notify(trx, {
        ...base,
        event: 'accepted',
        params: { ...params, acceptedOn: today(now), dueOn: filing.due_on ?? '' },
      });
    case 'stage-approved': {
      const nextOffice = authorityName(filing.holder_authority_code ?? '');
      return notify(trx, { ...base, event: 'stage-passed', params: { ...params, nextOffice } });
    }
    case 'deadline-extended': {
      const extension = { reason: text ?? '', dueOn: filing.due_on ?? '' };
      return notify(trx, { ...base, event: 'deadline-extended', params: { ...params, ...extension } });
    }
    case 'approved':
      return notify(trx, { ...base, event: 'decided', params });
    case 'returned': {
      const items = await listItems(trx, filing.id, filing.round);
      const lines = items.map(({ defect_code: code, text: remark }) => {
        const { zh, en } = wordLabel(DEFECT_CODES, code);
        return { zh: `${zh}：${remark}`, en: `${en}: ${remark}` };
      });
      return notify(trx, {
        ...base,
        event: 'returned',
        params: { ...params, reason: text ?? '', items: lines },
      });
    }
    case 'refused': {
      const ground = wordLabel(REFUSAL_GROUNDS, filing.decision?.ground ?? '');
      const both = { zh: `${ground.zh}\n${text ?? ''}`, en: `${ground.en}\n${text ?? ''}` };
      return notify(trx, {
        ...base,
        event: 'refused',
        params: { ...params, ground: both, decidedOn: today(now) },
      });
    }
    case 'took-effect': {
      if (!effect) return;
      const { certificateNumber, sealNumber, validFrom, validTo, outcome } = effect;
      if (outcome) {
        return notify(trx, { ...base, event: 'filing-effective', params: { ...params, result: outcome } });
      }
      return notify(trx, {
        ...base,
        event: 'registration-issued',
        params: { ...params, certificateNumber, sealNumber, validFrom, validTo },
      });
    }
    default:
      return;
  }
}
