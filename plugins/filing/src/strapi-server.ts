import { setRuleWorld } from '@zaoce/content';
import { registerSchedule, registerTask } from '@zaoce/jobs';
import { addOfficeFigure, addSchemaSteps, routesOf, type StrapiPlugin } from '@zaoce/platform';
import { filingBindings } from './bindings/filings';
import { letterBindings } from './bindings/letters';
import { meBindings } from './bindings/me';
import { CALENDAR_STEP, recomputeDueDatesTask } from './calendar/recomputeDueDates';
import { DECISION_STEP } from './decisions/schema';
import { attachEducationTask } from './education/attachEducationTask';
import { sendDigestsSchedule, sendDigestsTask } from './digest/sendDigests';
import { EFFECTS_CARRIED_OUT } from './effects';
import { FILING_FIGURES } from './filings/filingFigures';
import { issueLetterTask } from './letters/issueLetterTask';
import { LETTER_STEP } from './letters/schema';
import { keepDraftsSchedule, keepDraftsTask } from './retention/keepNoLonger';
import { RETENTION_STEP } from './retention/schema';
import { ruleWorldOf } from './rules/ruleWorld';
import { FILING_STEPS } from './schema';
import { acceptByLapseTask } from './submission/acceptance';
import { registerEffect } from './transition/effects';

export default {
  register({ strapi }) {
    addSchemaSteps(strapi, [...FILING_STEPS, CALENDAR_STEP, LETTER_STEP, DECISION_STEP, RETENTION_STEP]);
    for (const figure of FILING_FIGURES) addOfficeFigure(strapi, figure);
    setRuleWorld(strapi, ruleWorldOf(strapi));
    registerTask(strapi, acceptByLapseTask);
    registerTask(strapi, recomputeDueDatesTask);
    registerTask(strapi, issueLetterTask);
    registerTask(strapi, sendDigestsTask);
    registerSchedule(strapi, sendDigestsSchedule);
    registerTask(strapi, keepDraftsTask);
    registerSchedule(strapi, keepDraftsSchedule);
    registerTask(strapi, attachEducationTask);
    for (const [name, work] of EFFECTS_CARRIED_OUT) registerEffect(strapi, name, work);
  },
  routes: routesOf([...filingBindings, ...letterBindings, ...meBindings]),
} satisfies StrapiPlugin;
