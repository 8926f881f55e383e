import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { issueLetter } from './issueLetter';

/** Prints and signs a letter. Safe to run twice: what was issued is found again. */
export const issueLetterTask = defineTask({
  name: 'filing.issue-letter',
  payload: z.object({ letterId: z.number().int().positive() }),
  maxAttempts: 12,
  async run({ letterId }, { strapi }) {
    await issueLetter(strapi, letterId);
  },
});
