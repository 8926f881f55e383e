import EditIcon from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';
import { Facts } from '../common/Facts';
import { InstantText } from '../common/InstantText';
import { PanelCard } from '../common/PanelCard';
import { cardFacts } from './cardFacts';
import type { ContactRecord } from './ContactList';

/** One contact card: what the public sees, who changed it last, and for the authority's lead the way to change it. */
export default function ContactPage() {
  return (
    <Show component="div" actions={false}>
      <Card />
    </Show>
  );
}

function Card() {
  const translate = useTranslate();
  const user = useSessionUser();
  const contact = useRecordContext<ContactRecord>();
  if (!contact) return null;
  const mine = user?.authorityCode === contact.authorityCode;
  const changed = (
    <>
      <InstantText at={contact.changedAt} /> {contact.changedBy}
    </>
  );

  return (
    <Stack spacing={2} sx={{ mt: 2, maxWidth: 880, alignItems: 'stretch' }}>
      {mine && canAccess(user.role, 'contacts', 'edit') && (
        <Button
          variant="contained"
          startIcon={<EditIcon />}
          component={RouterLink}
          to={`/contacts/${contact.id}`}
          sx={{ alignSelf: 'start' }}
        >
          {translate('zaoce.contactCard.edit')}
        </Button>
      )}
      <PanelCard title={contact.office}>
        <Facts
          facts={[
            ...cardFacts(contact),
            {
              label: 'zaoce.contactCard.changed',
              value: contact.changedBy ? changed : translate('zaoce.contactCard.unchanged'),
            },
          ]}
        />
      </PanelCard>
      <Link href={`/contacts/${contact.authorityCode}`} target="_blank" rel="noopener">
        {translate('zaoce.contactCard.public')}
      </Link>
    </Stack>
  );
}
