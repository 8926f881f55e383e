import { routesOf, type StrapiPlugin } from '@zaoce/platform';
import { contentBindings } from './bindings';
import { guardRules } from './rules/guardRules';

export default {
  register({ strapi }) {
    guardRules(strapi);
  },
  routes: routesOf(contentBindings),
} satisfies StrapiPlugin;
