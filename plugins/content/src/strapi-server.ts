import { addSchemaSteps, routesOf, type StrapiPlugin } from '@zaoce/platform';
import { contentBindings } from './bindings';
import { guardCalendar } from './calendar/guardCalendar';
import { guardRules } from './rules/guardRules';
import { RULE_STEPS } from './rules/schema';

export default {
  register({ strapi }) {
    addSchemaSteps(strapi, RULE_STEPS);
    guardRules(strapi);
    guardCalendar(strapi);
  },
  routes: routesOf(contentBindings),
} satisfies StrapiPlugin;
