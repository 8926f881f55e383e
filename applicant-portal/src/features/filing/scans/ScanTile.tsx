import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ScanRule } from '@zaoce/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/useLanguage';
import { StateLabel, type Tone } from '../../../ui/StateLabel';
import { useDraftState } from '../draft/DraftContext';
import { fieldId } from '../places/places';
import { RemarksAt } from '../returned/RemarksAt';
import { ScanIllustration } from './illustrations/ScanIllustration';
import type { ScanNeed } from './scanNeeds';
import { ScanThumbnail } from './ScanThumbnail';
import { ScanUploader } from './ScanUploader';

const NEED_TEXT = { required: 'required', 'if-needed': 'ifNeeded', optional: 'optional' } as const;

/** One kind of scan: what it must show, an example, what is uploaded, and where to add. */
export function ScanTile({ rule, need }: { rule: ScanRule; need: ScanNeed }) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const headingId = useId();
  const { filing } = useDraftState();
  const label = pick(rule.label);
  const scans = filing.scans.filter(({ kind }) => kind === rule.kind);
  const count = scans.length;
  const isEnough = count >= rule.minimum && count > 0;
  const tone: Tone = isEnough ? 'success' : need === 'required' ? 'warning' : 'neutral';

  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={headingId}
      id={fieldId(`scans.${rule.kind}`)}
      tabIndex={-1}
      sx={{ p: { xs: 2, sm: 3 } }}
      data-testid={`scan-${rule.kind}`}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography variant="h3" component="h2" id={headingId} sx={{ flex: '1 1 auto' }}>
          {label}
        </Typography>
        <StateLabel tone={tone}>{t(isEnough ? 'scans.uploaded' : `scans.${NEED_TEXT[need]}`)}</StateLabel>
      </Box>
      <Box sx={{ display: 'flex', gap: 2, mb: 2, flexDirection: { xs: 'column', sm: 'row' } }}>
        <ScanIllustration kind={rule.kind} label={t('scans.example', { kind: label })} />
        <Box sx={{ flex: 1 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {t('scans.mustShow')}
          </Typography>
          <Typography variant="body2">{pick(rule.hint)}</Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {rule.minimum > 0
              ? t('scans.counts', { count, minimum: rule.minimum, maximum: rule.maximum })
              : t('scans.countsOptional', { count, maximum: rule.maximum })}
          </Typography>
        </Box>
      </Box>
      <RemarksAt path={`scans.${rule.kind}`} />
      {count > 0 && (
        <Box
          component="ul"
          sx={{ listStyle: 'none', p: 0, m: 0, mb: 2, display: 'flex', flexWrap: 'wrap', gap: 2 }}
        >
          {scans.map((scan, index) => (
            <ScanThumbnail key={scan.id} scan={scan} label={label} position={index + 1} />
          ))}
        </Box>
      )}
      <ScanUploader rule={rule} room={rule.maximum - count} />
    </Paper>
  );
}
