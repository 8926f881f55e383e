import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { describePath } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import type { ApiIssue } from '../../../api';
import { useLanguage } from '../../../i18n/useLanguage';
import { TextLink } from '../../../ui/TextLink';
import { useDraftState } from '../draft/DraftContext';
import { placeOf } from '../places/places';
import type { Step } from '../steps/steps';
import { groupMissing } from './groupMissing';

/** Everything missing at once, by step; each line leads to its place. */
export function MissingList({ missing, steps }: { missing: readonly ApiIssue[]; steps: readonly Step[] }) {
  const { t } = useTranslation('filing');
  const { pick } = useLanguage();
  const { id } = useDraftState().filing;

  return (
    <Alert severity="error" sx={{ mb: 3 }} data-testid="missing-list">
      <AlertTitle component="h2">{t('submit.missingTitle', { total: missing.length })}</AlertTitle>
      {groupMissing(missing, steps).map(({ step, items }) => (
        <Box key={step} sx={{ mt: 1 }}>
          <Typography component="h3" sx={{ fontWeight: 600 }}>
            {t(`stepNames.${step}`)}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {items.map(({ path, code, message }, index) => (
              <li key={`${path}-${code}-${index}`}>
                <TextLink to={placeOf(id, path, steps)} color="inherit">
                  {pick(describePath(path))}：{message}
                </TextLink>
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Alert>
  );
}
