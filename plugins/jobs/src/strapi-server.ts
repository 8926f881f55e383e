import { addOfficeFigure, type StrapiPlugin } from '@zaoce/platform';
import { forgetAnswersTask } from './forgetAnswers';
import { addWorkerTable } from './livingWorkers';
import { QUEUE_FIGURES } from './queueFigures';
import { registerSchedule, registerTask } from './registry';
import { retentionSchedule, retentionTask } from './retention';
import { migrateQueue } from './worker';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    addWorkerTable(strapi);
    for (const figure of QUEUE_FIGURES) addOfficeFigure(strapi, figure);
    strapi.hook('strapi::content-types.afterSync').register(() => migrateQueue(strapi));
    registerTask(strapi, retentionTask);
    registerSchedule(strapi, retentionSchedule);
    registerTask(strapi, forgetAnswersTask);
    registerSchedule(strapi, { task: forgetAnswersTask.name, pattern: '17 * * * *' });
  },
};

export default plugin;
