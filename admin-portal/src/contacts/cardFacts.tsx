import { AuthorityText } from '../common/AuthorityText';
import type { Fact } from '../common/Facts';
import type { ContactRecord } from './ContactList';

const field = (name: string) => `resources.contacts.fields.${name}`;

/** What a contact card says to the public. */
export function cardFacts(contact: Omit<ContactRecord, 'version' | 'changedAt' | 'changedBy'>): Fact[] {
  return [
    { label: field('authorityCode'), value: <AuthorityText code={contact.authorityCode} /> },
    { label: field('office'), value: contact.office },
    { label: field('telephone'), value: contact.telephone },
    { label: field('fax'), value: contact.fax },
    { label: field('email'), value: contact.email },
    { label: field('officeHours'), value: contact.officeHours },
    { label: field('address'), value: contact.address },
    { label: field('website'), value: contact.website },
  ];
}
