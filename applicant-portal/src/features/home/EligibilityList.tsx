import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { getEligibility } from '@zaoce/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api';
import { QueryView } from '../../ui/QueryView';
import { Surface } from '../../ui/Surface';
import { EligibilityItem } from './EligibilityItem';

/** Every kind of filing: open to this person or not, and why. */
export function EligibilityList() {
  const { t } = useTranslation('home');
  const query = useQuery({ queryKey: ['mine', 'eligibility'], queryFn: () => api.call(getEligibility) });

  return (
    <Surface id="eligibility" title={t('eligibility')}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {t('eligibilityIntro')}
      </Typography>
      <QueryView query={query}>
        {(views) => (
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {views.map((view, index) => (
              <EligibilityItem key={`${view.type}-${index}`} view={view} />
            ))}
          </Box>
        )}
      </QueryView>
    </Surface>
  );
}
