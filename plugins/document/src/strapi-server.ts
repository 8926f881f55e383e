import type { StrapiPlugin } from '@zaoce/platform';
import { closePress } from './issued/press';

export default {
  async destroy({ strapi }) {
    await closePress(strapi);
  },
} satisfies StrapiPlugin;
