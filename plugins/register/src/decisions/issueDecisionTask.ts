import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { issueDecision } from './issueDecision';

/** Prints and signs the decision of a revocation. Safe to run twice: what was issued is found again. */
export const issueDecisionTask = defineTask({
  name: 'register.issue-decision',
  payload: z.object({ registrationId: z.number().int().positive() }),
  maxAttempts: 12,
  async run({ registrationId }, { strapi }) {
    await issueDecision(strapi, registrationId);
  },
});
