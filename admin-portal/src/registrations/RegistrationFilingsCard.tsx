import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../common/PanelCard';
import { ShowLink } from '../common/ShowLink';
import { StateMark } from '../filings/cells/StateMark';
import { useFilingRules } from '../filings/state/useFilingRules';
import type { RegistrationRecord } from './registrationRecord';

/** The filings that made the registration what it is. */
export function RegistrationFilingsCard({
  filings,
}: {
  filings: NonNullable<RegistrationRecord['filings']>;
}) {
  const translate = useTranslate();
  const { kindName } = useFilingRules();
  return (
    <PanelCard title={translate('zaoce.register.filings')}>
      {filings.length === 0 && (
        <Typography color="text.secondary">{translate('zaoce.register.noFilings')}</Typography>
      )}
      <List dense disablePadding>
        {filings.map(({ id, number, type, scope, state }) => (
          <ListItem key={id} disableGutters secondaryAction={<StateMark state={state} />}>
            <ListItemText
              primary={
                <ShowLink resource="filings" id={id}>
                  {number}
                </ShowLink>
              }
              secondary={kindName(type, scope)}
            />
          </ListItem>
        ))}
      </List>
    </PanelCard>
  );
}
