import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { FilingSummary } from '@zaoce/domain';
import { formatDay } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import { StateLabel } from '../../ui/StateLabel';
import { TextLink } from '../../ui/TextLink';
import { useStateLook } from '../filings/useStateLook';

/** One decided filing. */
export function ResultItem({ filing }: { filing: FilingSummary }) {
  const { language, pick } = useLanguage();
  const { tone, label } = useStateLook(filing.state);
  const decided = filing.effectiveAt ?? filing.decidedAt;

  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1 }}>
      <TextLink to={`/filings/${filing.id}`}>
        {pick(filing.typeLabel)} {filing.number}
      </TextLink>
      <StateLabel tone={tone}>{label}</StateLabel>
      {decided && (
        <Typography variant="body2" color="text.secondary">
          {formatDay(decided, language)}
        </Typography>
      )}
    </Box>
  );
}
