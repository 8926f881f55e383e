import { registerSchedule, registerTask } from '@zaoce/jobs';
import { addSchemaSteps, routesOf, setAuthenticator, type StrapiPlugin } from '@zaoce/platform';
import { accountBindings } from './bindings';
import { sweepTask } from './maintenance/sweepTask';
import { noticeBindings } from './notices/bindings';
import { ACCOUNT_STEPS } from './schema';
import { authenticate } from './session/authenticate';
import { answerTicketTask } from './ticket/answerTicketTask';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    addSchemaSteps(strapi, ACCOUNT_STEPS);
    setAuthenticator(authenticate);
    registerTask(strapi, answerTicketTask);
    registerTask(strapi, sweepTask);
    registerSchedule(strapi, { task: sweepTask.name, pattern: '17 * * * *' });
  },
  routes: routesOf([...accountBindings, ...noticeBindings]),
};

export default plugin;
