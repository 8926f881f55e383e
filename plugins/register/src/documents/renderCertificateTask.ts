import { Refusal } from '@zaoce/domain';
import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { certificatePdf } from './certificatePdf';

/** Renders and signs a certificate as soon as its registration exists, so that it is there when its holder comes. */
export const renderCertificateTask = defineTask({
  name: 'register.render-certificate',
  payload: z.object({ registrationId: z.number().int().positive() }),
  maxAttempts: 8,
  async run({ registrationId }, { strapi }) {
    await certificatePdf(strapi, registrationId).catch((error: unknown) => {
      // It may have ended or been suspended before the printer came to it: then there is nothing to print.
      if (!(error instanceof Refusal && error.code === 'wrong-state')) throw error;
    });
  },
});
