import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { answerTicket } from './answerTicket';

/** Finds out whom a statement of identity matches, and sends him the code. */
export const answerTicketTask = defineTask({
  name: 'account.answer-ticket',
  payload: z.strictObject({ id: z.uuid() }),
  maxAttempts: 5,
  run: ({ id }, { strapi }) => answerTicket(strapi, id, new Date()),
});
