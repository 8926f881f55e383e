import { decisionNotice as template } from '@zaoce/document';
import { z } from 'zod';
import { DECISIONS } from '../decisions';
import { defineLetter } from '../defineLetter';
import { outcomeOf, particular, registrationOf } from '../particulars';

const body = z.object({
  title: z.string(),
  legalBasis: z.string(),
  decision: z.string(),
  particulars: z.array(particular),
});

/** 准予决定书, with the registration as it stands from now on and what changed in it. */
export const decisionNotice = defineLetter({
  label: { zh: '准予决定书', en: 'Decision in favour' },
  mark: '准',
  body,
  async gather({ work, filing }) {
    const registered = await registrationOf(work, filing);
    return {
      ...DECISIONS[filing.rule.effect],
      particulars: await outcomeOf(work, filing, registered),
    };
  },
  render: (head, content) => template({ ...head, ...content }),
});
