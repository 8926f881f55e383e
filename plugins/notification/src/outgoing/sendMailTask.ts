import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { sendMessage } from './sendMessage';

/** Sends one outgoing message. The waits between its 25 tries grow to six hours: about four days in all. */
export const sendMailTask = defineTask({
  name: 'notification.send-mail',
  payload: z.strictObject({ id: z.number().int().positive() }),
  maxAttempts: 25,
  run: ({ id }, { strapi, attempt }) => sendMessage(strapi, id, { attempt, now: new Date() }),
});
