import Link from '@mui/material/Link';
import type { ReviewMessageTemplate } from '@zaoce/domain';
import { DataTable, SelectInput } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { InstantText } from '../common/InstantText';
import { ResourceList } from '../common/ResourceList';
import { YesNo } from '../common/YesNo';
import { useMessageWords } from './useMessageWords';

const LANGUAGES = ['zh-CN', 'en'].map((id) => ({ id, name: `zaoce.message.language.${id}` }));
const EDITED = [
  { id: true, name: 'zaoce.message.editedOnly' },
  { id: false, name: 'zaoce.message.builtIn' },
];
const filters = [
  <SelectInput
    key="language"
    source="language"
    label="resources.message-templates.fields.language"
    choices={LANGUAGES}
    alwaysOn
  />,
  <SelectInput
    key="edited"
    source="edited"
    label="resources.message-templates.fields.edited"
    choices={EDITED}
    alwaysOn
  />,
];

/** What the office writes to people: one text for each event and language. */
export default function MessageTemplateList() {
  const { eventName, languageName } = useMessageWords();
  return (
    <ResourceList sort={{ field: 'id', order: 'ASC' }} filters={filters}>
      <DataTable.Col<ReviewMessageTemplate>
        source="event"
        render={(row) => (
          <Link component={RouterLink} to={`/message-templates/${row.id}`}>
            {eventName(row.event)}
          </Link>
        )}
      />
      <DataTable.Col<ReviewMessageTemplate>
        source="language"
        disableSort
        render={(row) => languageName(row.language)}
      />
      <DataTable.Col source="subject" disableSort sx={{ maxWidth: 420, overflowWrap: 'anywhere' }} />
      <DataTable.Col<ReviewMessageTemplate>
        source="edited"
        disableSort
        render={(row) => <YesNo on={row.edited} />}
      />
      <DataTable.Col<ReviewMessageTemplate>
        source="updatedAt"
        render={(row) => <InstantText at={row.updatedAt} />}
      />
    </ResourceList>
  );
}
