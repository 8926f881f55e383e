import { EditBase, Title, useRecordContext } from 'react-admin';
import { ContactForm } from './ContactForm';
import type { ContactRecord } from './ContactList';

/** Changes the own authority's contact card. */
export default function EditContact() {
  return (
    <EditBase redirect={false} queryOptions={{ refetchOnWindowFocus: false }}>
      <Loaded />
    </EditBase>
  );
}

function Loaded() {
  const contact = useRecordContext<ContactRecord>();
  return (
    contact && (
      <>
        <Title title={contact.office} />
        <ContactForm key={contact.id} contact={contact} />
      </>
    )
  );
}
