import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { useDraftState } from '../draft/DraftContext';
import { ScanThumbnail } from '../scans/ScanThumbnail';
import { useFilingRule } from '../useFilingRule';

/** The uploaded scans by kind, the stamped form among them; each opens large. */
export function ScanAnswers() {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const { filing } = useDraftState();
  const rule = useFilingRule(filing);
  if (filing.scans.length === 0)
    return <Typography color="text.secondary">{t('submit.notFilled')}</Typography>;
  const kinds = rule?.scans.filter(({ kind }) => filing.scans.some((scan) => scan.kind === kind)) ?? [];

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 2 }}>
      {kinds.map(({ kind, label }) => (
        <section key={kind}>
          <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
            {pick(label)}
          </Typography>
          <Box
            component="ul"
            sx={{ listStyle: 'none', p: 0, m: 0, display: 'flex', flexWrap: 'wrap', gap: 2 }}
          >
            {filing.scans
              .filter((scan) => scan.kind === kind)
              .map((scan, index) => (
                <ScanThumbnail key={scan.id} scan={scan} label={pick(label)} position={index + 1} isFixed />
              ))}
          </Box>
        </section>
      ))}
    </Box>
  );
}
