import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { authorityName, type RegistrationEvent } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { ShowLink } from '../common/ShowLink';
import { formatDay } from '../i18n/formatDate';
import { useScreenLocale, useText } from '../i18n/useText';
import { useAsOf } from './past/useAsOf';

/** One act of the history: what, when, by whom, why, what it changed; and the way to the registration as it was then. */
export function HistoryLine({ event }: { event: RegistrationEvent }) {
  const translate = useTranslate();
  const text = useText();
  const locale = useScreenLocale();
  const { day, lookAt } = useAsOf();
  const { effectiveOn, filing, ground, text: explanation, changes } = event;
  const reasons = [ground && text(ground), explanation].filter(Boolean).join('：');
  const nothing = translate('zaoce.review.nothing');
  return (
    <Box component="li" sx={{ pl: 2, pb: 1.5, overflowWrap: 'anywhere' }}>
      <Typography variant="subtitle2" component="h3">
        {text(event.label)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {[formatDay(effectiveOn, locale), text(authorityName(event.authorityCode)), event.actor].join(' · ')}
      </Typography>
      {filing && (
        <Typography variant="body2">
          {translate('zaoce.register.byFiling')}{' '}
          <ShowLink resource="filings" id={filing.id}>
            {filing.number}
          </ShowLink>
        </Typography>
      )}
      {reasons && <Typography variant="body2">{reasons}</Typography>}
      {changes.map(({ field, label, before, after }) => (
        <Typography key={field} variant="body2">
          {text(label)} <del>{before ? text(before) : nothing}</del> →{' '}
          <ins>{after ? text(after) : nothing}</ins>
        </Typography>
      ))}
      {day !== effectiveOn && (
        <Link component="button" type="button" variant="body2" onClick={() => lookAt(effectiveOn)}>
          {translate('zaoce.register.seeThen', { day: formatDay(effectiveOn, locale) })}
        </Link>
      )}
    </Box>
  );
}
