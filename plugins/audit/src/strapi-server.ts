import { addSchemaSteps, type StrapiPlugin } from '@zaoce/platform';
import { AUDIT_STEPS } from './schema';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    addSchemaSteps(strapi, AUDIT_STEPS);
  },
};

export default plugin;
