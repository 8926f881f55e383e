import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { readContactEntry, type ContactEntry } from '@zaoce/domain';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { Facts } from '../common/Facts';
import { PanelCard } from '../common/PanelCard';
import { ProblemAlert } from '../common/ProblemAlert';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { ContactFields, type ContactTexts } from './ContactFields';
import type { ContactRecord } from './ContactList';
import { cardFacts } from './cardFacts';

/** A lead's own card: the fields, judged as the server judges them, and beside them what the public will see. */
export function ContactForm({ contact }: { contact: ContactRecord }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useReviewProvider();
  const [texts, setTexts] = useState(textsOf(contact));
  const [tried, setTried] = useState(false);
  const { run, busy, problem } = useAct<ContactRecord>(['contacts']);
  const read = readContactEntry(texts);
  const page = `/contacts/${contact.id}/show`;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) {
      document.getElementById(`contact-${read.issues[0]?.path}`)?.focus();
      return;
    }
    const { entry } = read;
    if (!(await run(JSON.stringify(entry), () => provider.saveContact(contact, entry)))) return;
    notify('zaoce.contactCard.saved', { type: 'success' });
    navigate(page);
  };

  return (
    <Stack
      direction={{ xs: 'column', md: 'row' }}
      spacing={3}
      sx={{ mt: 2, maxWidth: 1200, alignItems: 'flex-start' }}
    >
      <form onSubmit={(event) => void save(event)} noValidate style={{ flex: 1, width: '100%' }}>
        <Stack spacing={2}>
          <ProblemAlert problem={problem} />
          <Typography color="text.secondary">{translate('zaoce.contactCard.hint')}</Typography>
          <ContactFields texts={texts} issues={tried && !read.ok ? read.issues : []} onChange={setTexts} />
          <Stack direction="row" spacing={1}>
            <Button type="submit" variant="contained" disabled={busy}>
              {translate('zaoce.contactCard.save')}
            </Button>
            <Button component={Link} to={page}>
              {translate('ra.action.cancel')}
            </Button>
          </Stack>
        </Stack>
      </form>
      <Stack sx={{ flex: 1, width: '100%' }}>
        <PanelCard title={translate('zaoce.contactCard.preview')}>
          <Facts facts={cardFacts({ ...contact, ...texts })} />
        </PanelCard>
      </Stack>
    </Stack>
  );
}

function textsOf(contact: ContactEntry): ContactTexts {
  const { office, address, telephone, fax, email, officeHours, website } = contact;
  return {
    office,
    address,
    telephone,
    fax: fax ?? '',
    email: email ?? '',
    officeHours,
    website: website ?? '',
  };
}
