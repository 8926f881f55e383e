import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { AUTHORITIES, MINISTRY, MINISTRY_NAME, STATISTICS_DAYS } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useSpecialtyChoices } from '../../common/useSpecialtyChoices';
import { useFilingRules } from '../../filings/state/useFilingRules';
import { useText } from '../../i18n/useText';
import { ChoiceField } from './ChoiceField';
import { CUSTOM, periodOf, type StatisticsChoice } from './statisticsChoice';
import type { StatisticsData } from './useStatistics';

interface Props {
  choice: StatisticsChoice;
  change: (change: StatisticsChoice) => void;
  data: StatisticsData | undefined;
}

/** Period, kind, specialty and, for the ministry, the office. */
export function StatisticsFilters({ choice, change, data }: Props) {
  const translate = useTranslate();
  const text = useText();
  const { kinds } = useFilingRules();
  const specialties = useSpecialtyChoices();
  const period = periodOf(choice);
  const kind = kinds.find(({ type, scope }) => type === choice.type && (scope ?? undefined) === choice.scope);

  const choosePeriod = (value: string) =>
    value === CUSTOM ? change({ days: '', ...data?.period }) : change({ days: value, from: '', to: '' });
  const chooseKind = (key: string) => {
    const chosen = kinds.find((known) => known.key === key);
    change({ type: chosen?.type ?? '', scope: chosen?.scope ?? '' });
  };

  return (
    <Stack
      direction="row"
      sx={{ flexWrap: 'wrap', gap: 1, '& .MuiTextField-root': { width: 'auto', minWidth: 150 } }}
    >
      <TextField
        select
        label={translate('zaoce.statistics.period')}
        value={period}
        onChange={(event) => choosePeriod(event.target.value)}
      >
        {[...STATISTICS_DAYS, CUSTOM].map((days) => (
          <MenuItem key={days} value={days}>
            {translate(`zaoce.statistics.days.${days}`)}
          </MenuItem>
        ))}
      </TextField>
      {period === CUSTOM &&
        (['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            label={translate(`zaoce.statistics.${end}`)}
            value={choice[end] ?? ''}
            onChange={(event) => change({ [end]: event.target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ))}
      <ChoiceField
        label="zaoce.statistics.type"
        value={kind?.key}
        choices={kinds.map(({ key, label }) => ({ id: key, name: text(label) }))}
        onChoose={chooseKind}
      />
      <ChoiceField
        label="zaoce.statistics.specialty"
        value={choice.specialty}
        choices={specialties}
        onChoose={(specialty) => change({ specialty })}
      />
      {data?.view === 'ministry' && (
        <ChoiceField
          label="zaoce.statistics.authority"
          value={choice.authority}
          choices={[{ code: MINISTRY, ...MINISTRY_NAME }, ...AUTHORITIES].map(({ code, ...name }) => ({
            id: code,
            name: text(name),
          }))}
          onChoose={(authority) => change({ authority })}
        />
      )}
    </Stack>
  );
}
