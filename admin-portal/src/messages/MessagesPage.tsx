import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { InstantText } from '../common/InstantText';
import { PanelCard } from '../common/PanelCard';
import { ProblemAlert } from '../common/ProblemAlert';
import { useMyMessages } from './useMyMessages';

const HEAD = ['subject', 'state', 'receivedAt'] as const;

/** What the office told the person signed in: exports and imports that are ready, changes of the account. */
export default function MessagesPage() {
  const translate = useTranslate();
  const { messages, problem } = useMyMessages(false);
  return (
    <>
      <Title title="zaoce.inbox.title" />
      <ProblemAlert problem={problem} />
      {messages?.length === 0 && <Typography sx={{ mt: 2 }}>{translate('zaoce.inbox.none')}</Typography>}
      {messages && messages.length > 0 && (
        <PanelCard title={translate('zaoce.inbox.newest')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {HEAD.map((key) => (
                  <TableCell key={key}>{translate(`zaoce.inbox.${key}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {messages.map(({ id, subject, createdAt, readAt }) => (
                <TableRow key={id}>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>
                    <Link component={RouterLink} to={`/messages/${id}`}>
                      {subject}
                    </Link>
                  </TableCell>
                  <TableCell>
                    {translate(readAt === null ? 'zaoce.inbox.unread' : 'zaoce.inbox.read')}
                  </TableCell>
                  <TableCell>
                    <InstantText at={createdAt} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </PanelCard>
      )}
    </>
  );
}
