import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { InstantText } from '../common/InstantText';
import { PanelCard } from '../common/PanelCard';
import { ProblemAlert } from '../common/ProblemAlert';
import { useMyMessage } from './useMyMessages';

/** Where this portal stands; addresses within it are written without it. */
const HERE = '/review';

/** One message, with the way to what it is about. */
export default function MessagePage() {
  const translate = useTranslate();
  const { message, problem } = useMyMessage(Number(useParams().id));
  return (
    <Stack spacing={2} sx={{ mt: 2, maxWidth: 880, alignItems: 'start' }}>
      <Title title="zaoce.inbox.title" />
      <ProblemAlert problem={problem} />
      {message && (
        <PanelCard title={message.subject}>
          <Typography variant="body2" color="text.secondary" gutterBottom>
            <InstantText at={message.createdAt} />
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{message.body}</Typography>
        </PanelCard>
      )}
      <Stack direction="row" spacing={1}>
        {message?.link?.startsWith(`${HERE}/`) && (
          <Button component={Link} to={message.link.slice(HERE.length)} variant="contained">
            {translate('zaoce.inbox.open')}
          </Button>
        )}
        <Button component={Link} to="/messages">
          {translate('zaoce.inbox.all')}
        </Button>
      </Stack>
    </Stack>
  );
}
