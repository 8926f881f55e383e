import { registerSchedule, registerTask } from '@zaoce/jobs';
import { addSchemaSteps, routesOf, type StrapiPlugin } from '@zaoce/platform';
import { calendarBindings } from './calendarBindings';
import { dashboardBindings } from './dashboard/dashboardBindings';
import { exportBindings } from './exports/bindings';
import { EXPIRE_SCHEDULE, expireExportsTask } from './exports/expireExports';
import { EXPORTS_STEP } from './exports/exportRepository';
import { writeListTask } from './exports/writeListTask';
import { decisionBindings } from './filings/decisionBindings';
import { letterBindings } from './filings/letterBindings';
import { readBindings } from './filings/readBindings';
import { expireImportsTask } from './imports/expireImports';
import { importBindings } from './imports/importBindings';
import { programControllers } from './imports/programs/permission';
import { readImportTask } from './imports/readImportTask';
import { removeFileTask } from './imports/removeFile';
import { IMPORT_STEPS } from './imports/schema';
import { jobBindings } from './jobBindings';
import { messageTemplateBindings } from './messageTemplateBindings';
import { noticeBindings } from './noticeBindings';
import { registrationBindings } from './registrationBindings';
import { resourceBindings } from './resourceBindings';
import { staffBindings } from './staff/bindings';
import { ruleBindings } from './ruleBindings';
import { trailBindings } from './trail/bindings';
import { CHECK_TRAIL_SCHEDULE, checkTrailTask } from './trail/checkTrail';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    addSchemaSteps(strapi, [...IMPORT_STEPS, EXPORTS_STEP]);
    registerTask(strapi, writeListTask);
    registerTask(strapi, expireExportsTask);
    registerSchedule(strapi, EXPIRE_SCHEDULE);
    registerTask(strapi, checkTrailTask);
    registerSchedule(strapi, CHECK_TRAIL_SCHEDULE);
    registerTask(strapi, readImportTask);
    registerTask(strapi, removeFileTask);
    registerTask(strapi, expireImportsTask);
    registerSchedule(strapi, { task: expireImportsTask.name, pattern: '41 3 * * *' });
  },
  controllers: programControllers,
  routes: routesOf([
    ...exportBindings,
    ...trailBindings,
    ...importBindings,
    ...dashboardBindings,
    ...decisionBindings,
    ...readBindings,
    ...letterBindings,
    ...noticeBindings,
    ...registrationBindings,
    ...ruleBindings,
    ...messageTemplateBindings,
    ...calendarBindings,
    ...resourceBindings,
    ...staffBindings,
    ...jobBindings,
  ]),
};

export default plugin;
