import { setResultLineSource } from '@zaoce/content';
import { registerSchedule, registerTask } from '@zaoce/jobs';
import { addSchemaSteps, routesOf, type StrapiPlugin } from '@zaoce/platform';
import { registerBindings } from './bindings';
import { renderCertificateTask } from './documents/renderCertificateTask';
import { publishedLines } from './notices/publishedLines';
import { lapseSchedule, lapseTask } from './registrations/lapseRegistrations';
import { HISTORY_STEP } from './history/schema';
import { ONE_EMPLOYER_STEP } from './registrations/oneEmployerSchema';
import { REGISTER_STEPS } from './schema';
import { VOIDS_STEP } from './voids/schema';

export default {
  register({ strapi }) {
    addSchemaSteps(strapi, [...REGISTER_STEPS, HISTORY_STEP, VOIDS_STEP, ONE_EMPLOYER_STEP]);
    registerTask(strapi, renderCertificateTask);
    registerTask(strapi, lapseTask);
    registerSchedule(strapi, lapseSchedule);
    setResultLineSource(strapi, publishedLines);
  },
  routes: routesOf(registerBindings),
} satisfies StrapiPlugin;
