import { registerSchedule, registerTask } from '@zaoce/jobs';
import { addSchemaSteps, routesOf, setPublicSite, type StrapiPlugin } from '@zaoce/platform';
import { guardAnnouncements } from './announcements/guardAnnouncements';
import { publishDueSchedule, publishDueTask } from './announcements/publishDue';
import { contentBindings } from './bindings';
import { guardCalendar } from './calendar/guardCalendar';
import { guardContacts } from './contacts/guardContacts';
import { guardGuides } from './guides/guardGuides';
import { ensureTemplates } from './messageTemplates/ensureTemplates';
import { guardTemplates } from './messageTemplates/guardTemplates';
import { recordContent } from './panel/recordContent';
import { guardRules } from './rules/guardRules';
import { RULE_STEPS } from './rules/schema';
import { describePage } from './site/describePage';
import { listPages } from './site/listPages';

export default {
  register({ strapi }) {
    addSchemaSteps(strapi, RULE_STEPS);
    guardRules(strapi);
    guardCalendar(strapi);
    guardAnnouncements(strapi);
    guardContacts(strapi);
    guardGuides(strapi);
    guardTemplates(strapi);
    recordContent(strapi);
    registerTask(strapi, publishDueTask);
    registerSchedule(strapi, publishDueSchedule);
    setPublicSite(strapi, {
      describe: (path) => describePage(strapi, path),
      pages: () => listPages(strapi),
    });
  },
  bootstrap: ({ strapi }) => ensureTemplates(strapi, new Date()),
  routes: routesOf(contentBindings),
} satisfies StrapiPlugin;
