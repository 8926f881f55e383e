import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'react-admin';
import { formatDay } from '../i18n/formatDate';
import { useScreenLocale } from '../i18n/useText';
import { DECISIONS, type DecidedDay } from './chartScale';

/** The numbers of the chart for those who do not see it. */
export function ChartTable({ days }: { days: DecidedDay[] }) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  return (
    <Box component="table" sx={visuallyHidden}>
      <caption>{translate('zaoce.dashboard.decided')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('zaoce.dashboard.day')}</th>
          {DECISIONS.map((decision) => (
            <th key={decision} scope="col">
              {translate(`zaoce.decision.${decision}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.date}>
            <th scope="row">{formatDay(day.date, locale)}</th>
            {DECISIONS.map((decision) => (
              <td key={decision}>{day[decision]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
