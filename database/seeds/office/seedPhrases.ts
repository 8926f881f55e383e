import { REFUSAL_GROUNDS } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import { insertRows } from '../insertRows';
import { APPROVE_PHRASES, REFUSE_PHRASE, RETURN_PHRASES } from './phrases';

/** The reviewers' list of phrases; an authority may add its own. */
export async function seedPhrases(trx: Transaction, now: Date): Promise<void> {
  const phrases = [
    ...RETURN_PHRASES.map(([code, text]) => ({ kind: 'return', defect_code: code, text })),
    ...Object.entries(REFUSAL_GROUNDS).map(([code, ground]) => ({
      kind: 'refuse',
      defect_code: code,
      text: REFUSE_PHRASE(ground.zh),
    })),
    ...APPROVE_PHRASES.map((text) => ({ kind: 'approve', defect_code: null, text })),
  ];
  const rows = phrases.map((phrase, index) => ({ ...phrase, authority_code: null, sort_order: index + 1 }));
  await insertRows(trx, 'phrases', rows, now);
}
