import { setResultLineSource } from '@zaoce/content';
import { registerSchedule, registerTask } from '@zaoce/jobs';
import { addSchemaSteps, routesOf, type StrapiPlugin } from '@zaoce/platform';
import { registerBindings } from './bindings';
import { renderCertificateTask } from './documents/renderCertificateTask';
import { publishedLines } from './notices/publishedLines';
import { lapseSchedule, lapseTask } from './registrations/lapseRegistrations';
import { REGISTER_STEPS } from './schema';

export default {
  register({ strapi }) {
    addSchemaSteps(strapi, REGISTER_STEPS);
    registerTask(strapi, renderCertificateTask);
    registerTask(strapi, lapseTask);
    registerSchedule(strapi, lapseSchedule);
    setResultLineSource(strapi, publishedLines);
  },
  routes: routesOf(registerBindings),
} satisfies StrapiPlugin;
