import type { StrapiPlugin } from '@zaoce/platform';
import { forgetAnswersTask } from './forgetAnswers';
import { addWorkerTable } from './livingWorkers';
import { registerSchedule, registerTask } from './registry';
import { migrateQueue } from './worker';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    addWorkerTable(strapi);
    strapi.hook('strapi::content-types.afterSync').register(() => migrateQueue(strapi));
    registerTask(strapi, forgetAnswersTask);
    registerSchedule(strapi, { task: forgetAnswersTask.name, pattern: '17 * * * *' });
  },
};

export default plugin;
