import { AuthorityText } from '../common/AuthorityText';
import { Facts } from '../common/Facts';
import type { AuditEventRow } from './AuditEventList';
import { DetailValue } from './DetailValue';

const field = (name: string) => `resources.audit-events.fields.${name}`;

/** Where, in which request, and the recorded details of an entry of the trail. */
export function AuditDetails({ event }: { event: AuditEventRow }) {
  return (
    <Facts
      facts={[
        { label: field('authorityCode'), value: <AuthorityText code={event.authorityCode} /> },
        { label: field('requestId'), value: event.requestId },
        { label: field('details'), value: <DetailValue value={event.details} /> },
      ]}
    />
  );
}
