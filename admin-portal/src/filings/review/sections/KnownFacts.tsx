import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { GENDER_LABELS, labelOf, specialtyName, wordLabel } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { formatDay } from '../../../i18n/formatDate';
import { useScreenLocale, useText } from '../../../i18n/useText';
import { useDesk } from '../desk';

/** What the office knows by itself, from the qualification list: shown as known, not as claimed. */
export function KnownFacts() {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const text = useText();
  const { filing } = useDesk();
  const { known } = filing.detail;
  const facts: (readonly [string, string | null])[] = [
    ['name', known.name],
    ['idNumber', filing.idNumber],
    ['gender', known.gender && text(wordLabel(GENDER_LABELS, known.gender))],
    ['birthDate', known.birthDate && formatDay(known.birthDate, locale)],
    ['specialty', known.specialty && text(specialtyName(known.specialty))],
    ['qualificationNumber', known.qualificationNumber],
    ['qualificationIssuedOn', known.qualificationIssuedOn && formatDay(known.qualificationIssuedOn, locale)],
    ['authority', known.authorityName],
  ];
  return (
    <Card component="section" aria-label={translate('zaoce.review.known')}>
      <CardContent sx={{ p: 1.5, '&:last-child': { pb: 1.5 } }}>
        <Typography variant="h3" component="h2">
          {translate('zaoce.review.known')}
        </Typography>
        <dl style={{ margin: 0 }}>
          {facts.map(([key, value]) => (
            <Stack key={key} direction="row" spacing={1} sx={{ py: 0.25 }}>
              <Typography component="dt" variant="body2" color="text.secondary" sx={{ flex: '0 0 34%' }}>
                {text(labelOf(`known.${key}`))}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {value ?? translate('zaoce.review.nothing')}
              </Typography>
            </Stack>
          ))}
        </dl>
      </CardContent>
    </Card>
  );
}
