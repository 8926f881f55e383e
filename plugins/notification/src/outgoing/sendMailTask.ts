import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { sendMessage } from './sendMessage';

/**
 * Sends one outgoing message. The waits between its 25 tries grow to six hours: about four days in all. `place` is the
 * moment that was kept for it in the stream of mail.
 */
export const sendMailTask = defineTask({
  name: 'notification.send-mail',
  payload: z.strictObject({ id: z.number().int().positive(), place: z.iso.datetime().optional() }),
  maxAttempts: 25,
  run: ({ id, place }, { strapi, attempt }) =>
    sendMessage(strapi, id, { attempt, hasPlace: place !== undefined, now: new Date() }),
});
