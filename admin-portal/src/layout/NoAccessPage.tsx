import Button from '@mui/material/Button';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyNote } from '../common/EmptyNote';

/** Shown when somebody opens a page that his role does not reach. */
export function NoAccessPage() {
  const translate = useTranslate();
  return (
    <>
      <Title title="ra.page.access_denied" />
      <EmptyNote title={translate('ra.message.access_denied')} hint={translate('zaoce.error.askLead')}>
        <Button component={Link} to="/" variant="outlined">
          {translate('zaoce.error.home')}
        </Button>
      </EmptyNote>
    </>
  );
}
