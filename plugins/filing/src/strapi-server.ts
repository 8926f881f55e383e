import { registerTask } from '@zaoce/jobs';
import { addSchemaSteps, routesOf, type StrapiPlugin } from '@zaoce/platform';
import { filingBindings } from './bindings/filings';
import { meBindings } from './bindings/me';
import { CALENDAR_STEP, recomputeDueDatesTask } from './calendar/recomputeDueDates';
import { EFFECTS_CARRIED_OUT } from './effects';
import { FILING_STEPS } from './schema';
import { acceptByLapseTask } from './submission/acceptance';
import { registerEffect } from './transition/effects';

export default {
  register({ strapi }) {
    addSchemaSteps(strapi, [...FILING_STEPS, CALENDAR_STEP]);
    registerTask(strapi, acceptByLapseTask);
    registerTask(strapi, recomputeDueDatesTask);
    for (const [name, work] of EFFECTS_CARRIED_OUT) registerEffect(strapi, name, work);
  },
  routes: routesOf([...filingBindings, ...meBindings]),
} satisfies StrapiPlugin;
