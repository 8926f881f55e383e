import Box from '@mui/material/Box';
import { AuthorityText } from '../common/AuthorityText';
import { Facts } from '../common/Facts';
import type { AuditEventRow } from './AuditEventList';

const field = (name: string) => `resources.audit-events.fields.${name}`;

/** Where, in which request, and the recorded details of an entry of the trail. */
export function AuditDetails({ event }: { event: AuditEventRow }) {
  return (
    <Facts
      facts={[
        { label: field('authorityCode'), value: <AuthorityText code={event.authorityCode} /> },
        { label: field('requestId'), value: event.requestId },
        {
          label: field('details'),
          value: (
            <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {JSON.stringify(event.details, null, 2)}
            </Box>
          ),
        },
      ]}
    />
  );
}
