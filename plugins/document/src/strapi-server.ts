import type { StrapiPlugin } from '@zaoce/platform';
import { closePress } from './issued/press';
import { watchOfficeIdentity } from './signing/officeIdentity';

export default {
  async bootstrap({ strapi }) {
    await watchOfficeIdentity(strapi);
  },
  async destroy({ strapi }) {
    await closePress(strapi);
  },
} satisfies StrapiPlugin;
