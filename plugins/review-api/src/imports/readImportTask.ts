import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { readImport } from './readImport';

const ATTEMPTS = 5;

/** Reads an uploaded list. A try that was interrupted is made again from the beginning of the file. */
export const readImportTask = defineTask({
  name: 'review-api.read-import',
  payload: z.object({ importId: z.number().int().positive() }),
  maxAttempts: ATTEMPTS,
  run: ({ importId }, { strapi, attempt }) => readImport(strapi, importId, attempt >= ATTEMPTS),
});
