import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../common/PanelCard';
import { ShowLink } from '../common/ShowLink';
import { SpecialtyText } from '../common/SpecialtyText';
import type { RegistrationRecord } from './registrationRecord';
import { RegistrationStateMark } from './RegistrationStateMark';

/** What else the register holds of the person; nothing when there is nothing else. */
export function OthersCard({ others }: { others: NonNullable<RegistrationRecord['others']> }) {
  const translate = useTranslate();
  if (others.length === 0) return null;
  return (
    <PanelCard title={translate('zaoce.register.others')}>
      <List dense disablePadding>
        {others.map(({ id, certificateNumber, specialty, state }) => (
          <ListItem key={id} disableGutters secondaryAction={<RegistrationStateMark state={state} />}>
            <ListItemText
              primary={
                <ShowLink resource="registrations" id={id}>
                  {certificateNumber}
                </ShowLink>
              }
              secondary={<SpecialtyText specialty={specialty} />}
            />
          </ListItem>
        ))}
      </List>
    </PanelCard>
  );
}
