import { setResultLineSource } from '@zaoce/content';
import { registerSchedule, registerTask } from '@zaoce/jobs';
import { addSchemaSteps, routesOf, type StrapiPlugin } from '@zaoce/platform';
import { registerBindings } from './bindings';
import { renderCertificateTask } from './documents/renderCertificateTask';
import { publishedLines } from './notices/publishedLines';
import { lapseSchedule, lapseTask } from './registrations/lapseRegistrations';
import { BANS_STEP } from './bans/schema';
import { issueDecisionTask } from './decisions/issueDecisionTask';
import { DECISIONS_STEP } from './decisions/schema';
import { HISTORY_STEP } from './history/schema';
import { ONE_EMPLOYER_STEP } from './registrations/oneEmployerSchema';
import { REMINDERS_STEP } from './reminders/schema';
import { remindSchedule, remindTask } from './reminders/remindOfRenewal';
import { REGISTER_STEPS } from './schema';
import { VOIDS_STEP } from './voids/schema';

export default {
  register({ strapi }) {
    addSchemaSteps(strapi, [
      ...REGISTER_STEPS,
      HISTORY_STEP,
      VOIDS_STEP,
      ONE_EMPLOYER_STEP,
      BANS_STEP,
      REMINDERS_STEP,
      DECISIONS_STEP,
    ]);
    registerTask(strapi, renderCertificateTask);
    registerTask(strapi, issueDecisionTask);
    registerTask(strapi, lapseTask);
    registerSchedule(strapi, lapseSchedule);
    registerTask(strapi, remindTask);
    registerSchedule(strapi, remindSchedule);
    setResultLineSource(strapi, publishedLines);
  },
  routes: routesOf(registerBindings),
} satisfies StrapiPlugin;
