import Box from '@mui/material/Box';
import { useRecordContext } from 'react-admin';
import { AuthorityText } from '../common/AuthorityText';
import { Facts } from '../common/Facts';
import type { AuditEventRow } from './AuditEventList';

const field = (name: string) => `resources.audit-events.fields.${name}`;

/** What else an entry of the trail holds. */
export function AuditDetails() {
  const event = useRecordContext<AuditEventRow>();
  if (!event) return null;
  return (
    <Box sx={{ p: 1 }}>
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
    </Box>
  );
}
