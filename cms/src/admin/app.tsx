import { contentManagerZh } from './contentManagerZh';

const LANGUAGE_KEY = 'strapi-admin-language';

// Strapi starts in English unless this key says otherwise; a person's own choice is kept.
if (!window.localStorage.getItem(LANGUAGE_KEY)) window.localStorage.setItem(LANGUAGE_KEY, 'zh-Hans');

export default {
  config: {
    locales: ['zh-Hans'],
    translations: {
      'zh-Hans': {
        'app.components.LeftMenu.navbrand.title': '造册',
        'app.components.LeftMenu.navbrand.workplace': '内容管理',
        'Auth.form.welcome.title': '造册内容管理',
        'Auth.form.welcome.subtitle': '请登录',
        ...contentManagerZh,
      },
    },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(): void {
    document.documentElement.lang = 'zh-Hans';
  },
};
