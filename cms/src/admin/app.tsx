import { chinese } from './chinese';
import { nameChoices, nameFilters, nameLinks } from './ownNames';

const LANGUAGE_KEY = 'strapi-admin-language';
const ADVERTISEMENT_KEY = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** What is used here of Strapi's panel. */
interface Panel {
  registerHook(name: string, hook: unknown): void;
}

// Strapi starts in English unless this key says otherwise; a person's own choice is kept.
if (!window.localStorage.getItem(LANGUAGE_KEY)) window.localStorage.setItem(LANGUAGE_KEY, 'zh-Hans');

// Otherwise each person would be told on every page that the media library is a new one, until he closes the banner.
window.localStorage.setItem(ADVERTISEMENT_KEY, 'true');

/** The icon of the portals; Strapi's page names none. */
function addIcon(): void {
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.type = 'image/svg+xml';
  icon.href = '/favicon.svg';
  document.head.append(icon);
}

export default {
  config: {
    locales: ['zh-Hans'],
    translations: { 'zh-Hans': chinese },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(panel: Panel): void {
    document.documentElement.lang = 'zh-Hans';
    addIcon();
    panel.registerHook('Admin/CM/pages/App/mutate-collection-types-links', nameLinks);
    panel.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilters);
    panel.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameChoices);
  },
};
