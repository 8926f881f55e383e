import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { certificatePdf } from './certificatePdf';

/** Renders and signs a certificate as soon as its registration exists, so that it is there when its holder comes. */
export const renderCertificateTask = defineTask({
  name: 'register.render-certificate',
  payload: z.object({ registrationId: z.number().int().positive() }),
  maxAttempts: 8,
  async run({ registrationId }, { strapi }) {
    await certificatePdf(strapi, registrationId);
  },
});
