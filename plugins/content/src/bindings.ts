import * as contract from '@zaoce/domain';
import { bindOperation, type Binding } from '@zaoce/platform';
import { getAnnouncement } from './announcements/getAnnouncement';
import { listAnnouncements } from './announcements/listAnnouncements';
import { listAuthorities } from './authorities/listAuthorities';
import { listContacts } from './contacts/listContacts';
import { listFaqs } from './faqs/listFaqs';
import { getGuide } from './guides/getGuide';
import { loadRules, ruleInForce } from './rules/rulesInForce';
import { cachedAnswer } from './shared/cached';
import { pagination } from './shared/pagination';

export const contentBindings: readonly Binding[] = [
  bindOperation(contract.listAnnouncements, async ({ strapi, query, now }) => {
    const { rows, total } = await listAnnouncements(strapi.db.connection, query, now);
    return cachedAnswer(rows, pagination(query, total));
  }),
  bindOperation(contract.getAnnouncement, async ({ strapi, params, now }) =>
    cachedAnswer(await getAnnouncement(strapi, params.id, now)),
  ),
  bindOperation(contract.listContacts, async ({ strapi, query }) =>
    cachedAnswer(await listContacts(strapi.db.connection, query.q)),
  ),
  bindOperation(contract.listFaqs, async ({ strapi, query, locale }) =>
    cachedAnswer(await listFaqs(strapi.db.connection, query.locale ?? locale, query.q)),
  ),
  bindOperation(contract.getGuide, async ({ strapi, params, query, locale }) =>
    cachedAnswer(await getGuide(strapi.db.connection, params.slug, query.locale ?? locale)),
  ),
  bindOperation(contract.listFilingRules, async ({ strapi }) => cachedAnswer(await loadRules(strapi))),
  bindOperation(contract.getFilingRule, async ({ strapi, params }) =>
    cachedAnswer(await ruleInForce(strapi, params.type)),
  ),
  bindOperation(contract.listAuthorities, async ({ strapi }) =>
    cachedAnswer(await listAuthorities(strapi.db.connection)),
  ),
];
