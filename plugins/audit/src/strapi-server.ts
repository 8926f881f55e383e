import { addSchemaSteps, type StrapiPlugin } from '@zaoce/platform';
import { panelTrail } from './panel/panelTrail';
import { AUDIT_STEPS } from './schema';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    addSchemaSteps(strapi, AUDIT_STEPS);
  },
  middlewares: { panelTrail },
};

export default plugin;
