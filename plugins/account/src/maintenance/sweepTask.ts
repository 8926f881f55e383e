import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { sweep } from './sweep';

/** Throws away what has run out; every hour. */
export const sweepTask = defineTask({
  name: 'account.sweep',
  payload: z.looseObject({}),
  maxAttempts: 3,
  run: (_, { strapi }) => sweep(strapi, new Date()),
});
