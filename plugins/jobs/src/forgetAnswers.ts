import { z } from 'zod';
import { defineTask } from './task';

/** A client that lost an answer asks again within minutes; two days are generous. */
const KEPT_HOURS = 48;

/** Throws away the stored answers of idempotent requests once nobody can still be waiting for them. */
export const forgetAnswersTask = defineTask({
  name: 'jobs.forget-answers',
  payload: z.looseObject({}),
  maxAttempts: 3,
  run: async (_, { strapi }) => {
    await strapi.db
      .connection('zaoce_idempotency_keys')
      .whereRaw(`created_at < now() - interval '${KEPT_HOURS} hours'`)
      .delete();
  },
});
