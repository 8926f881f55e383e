import { chinese } from './chinese';
import { nameChoices, nameFilters } from './nameFields';

const LANGUAGE_KEY = 'strapi-admin-language';

/** What is used here of Strapi's panel. */
interface Panel {
  registerHook(name: string, hook: unknown): void;
}

// Strapi starts in English unless this key says otherwise; a person's own choice is kept.
if (!window.localStorage.getItem(LANGUAGE_KEY)) window.localStorage.setItem(LANGUAGE_KEY, 'zh-Hans');

export default {
  config: {
    locales: ['zh-Hans'],
    translations: { 'zh-Hans': chinese },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(panel: Panel): void {
    document.documentElement.lang = 'zh-Hans';
    panel.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilters);
    panel.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameChoices);
  },
};
