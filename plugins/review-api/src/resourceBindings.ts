import { saveContact } from '@zaoce/content';
import * as contract from '@zaoce/domain';
import { actorOf, answer, bindOperation, type Binding } from '@zaoce/platform';
import { bindResource } from './resources/bindResource';
import { announcements, authorities, contacts, filingRules, phrases } from './resources/office';
import { auditEvents } from './resources/oversight';
import { applicants, educationRecords, qualifications } from './resources/people';
import { getResource } from './resources/sqlResource';

/** The lists that need no workflow. */
export const resourceBindings: Binding[] = [
  ...bindResource({ list: contract.reviewListApplicants, get: contract.reviewGetApplicant }, applicants),
  ...bindResource(
    { list: contract.reviewListQualifications, get: contract.reviewGetQualification },
    qualifications,
  ),
  ...bindResource({ list: contract.reviewListEducation }, educationRecords),
  ...bindResource({ list: contract.reviewListAuthorities, get: contract.reviewGetAuthority }, authorities),
  ...bindResource({ list: contract.reviewListAnnouncements }, announcements),
  ...bindResource({ list: contract.reviewListContacts, get: contract.reviewGetContact }, contacts),
  bindOperation(contract.saveContact, async (call) => {
    await saveContact(call);
    return answer(await getResource(call.strapi, contacts, actorOf(call), call.params.id));
  }),
  ...bindResource({ list: contract.listPhrases }, phrases),
  ...bindResource({ list: contract.reviewListFilingRules }, filingRules),
  ...bindResource({ list: contract.listAuditEvents }, auditEvents),
];
