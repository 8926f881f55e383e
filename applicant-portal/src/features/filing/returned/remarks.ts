import type { FilingDetail, ReturnItem } from '@zaoce/domain';
import type { Unsent } from '../draft/unsent';

/** A remark of the reviewer with the answer as the person sees it, sent or not. */
export interface Remark extends ReturnItem {
  answerText: string;
  isAnswered: boolean;
}

/** The remarks that want an answer now; accepted and cancelled ones of earlier rounds are left out. */
export function remarksOf(filing: Pick<FilingDetail, 'returnItems'>, unsent: Unsent): Remark[] {
  return filing.returnItems
    .filter(({ state }) => state === 'open' || state === 'answered')
    .map((item) => {
      const answerText = unsent.answers[item.id] ?? item.answer ?? '';
      return { ...item, answerText, isAnswered: answerText.trim() !== '' };
    });
}

/** The remarks at one place and nowhere deeper. */
export function remarksAt(remarks: readonly Remark[], path: string): Remark[] {
  return remarks.filter((remark) => remark.path === path);
}
