import { AuthorityText } from '../common/AuthorityText';
import type { Fact } from '../common/Facts';
import { RecordPage } from '../common/RecordPage';
import type { ContactRecord } from './ContactList';

const field = (name: string) => `resources.contacts.fields.${name}`;

function describe(contact: ContactRecord): Fact[] {
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

/** One contact card. */
export default function ContactPage() {
  return <RecordPage describe={describe} />;
}
