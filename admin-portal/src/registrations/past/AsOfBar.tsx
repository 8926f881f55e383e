import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { isIsoDate } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { officeDay } from '../../i18n/formatDate';
import { useAsOf } from './useAsOf';

/** Chooses the day as of which the registration is shown, from its issue until today. */
export function AsOfBar({ issuedOn }: { issuedOn: string }) {
  const translate = useTranslate();
  const { day, lookAt } = useAsOf();
  const today = officeDay(new Date().toISOString());
  const choose = (value: string) => {
    if (isIsoDate(value) && value <= today) lookAt(value === today ? null : value);
  };
  return (
    <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
      <TextField
        key={day ?? 'now'}
        type="date"
        label={translate('zaoce.register.asOf')}
        defaultValue={day ?? today}
        onChange={(event) => choose(event.target.value)}
        fullWidth={false}
        sx={{ minWidth: 220 }}
        slotProps={{ htmlInput: { min: issuedOn, max: today }, inputLabel: { shrink: true } }}
      />
      {day && (
        <Button variant="outlined" onClick={() => lookAt(null)}>
          {translate('zaoce.register.backToNow')}
        </Button>
      )}
    </Stack>
  );
}
