import * as contract from '@zaoce/domain';
import { bindOperation, type Binding } from '@zaoce/platform';
import { getAnnouncement } from './announcements/getAnnouncement';
import { listAnnouncements } from './announcements/listAnnouncements';
import { listAuthorities } from './authorities/listAuthorities';
import { listContacts } from './contacts/listContacts';
import { listFaqs } from './faqs/listFaqs';
import { getGuide } from './guides/getGuide';
import { listGuides } from './guides/listGuides';
import { getMedia } from './media/getMedia';
import { loadRules, ruleInForce } from './rules/rulesInForce';
import { searchContent } from './search/searchContent';
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
  bindOperation(contract.listGuides, async ({ strapi, query, locale }) =>
    cachedAnswer(await listGuides(strapi.db.connection, query.locale ?? locale)),
  ),
  bindOperation(contract.searchContent, async ({ strapi, query, locale, now }) =>
    cachedAnswer(await searchContent(strapi.db.connection, query.q, query.locale ?? locale, now)),
  ),
  bindOperation(contract.getMedia, async ({ strapi, params, query, now }) =>
    getMedia(strapi.db.connection, params.name, query.key, now),
  ),
  bindOperation(contract.listFilingRules, async ({ strapi }) => cachedAnswer(await loadRules(strapi))),
  bindOperation(contract.getFilingRule, async ({ strapi, params }) =>
    cachedAnswer(await ruleInForce(strapi, params.type)),
  ),
  bindOperation(contract.listAuthorities, async ({ strapi }) =>
    cachedAnswer(await listAuthorities(strapi.db.connection)),
  ),
];
