import type { StrapiPlugin } from '@zaoce/platform';
import { migrateQueue } from './worker';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    strapi.hook('strapi::content-types.afterSync').register(() => migrateQueue(strapi));
  },
};

export default plugin;
