import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import CheckIcon from '@mui/icons-material/CheckCircle';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Typography from '@mui/material/Typography';
import { labelOf } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { PanelCard } from '../../../common/PanelCard';
import { useText } from '../../../i18n/useText';
import { useDesk } from '../desk';
import { CheckLines } from './CheckLines';
import { groupChecks } from './groupChecks';

/** The automatic checks: what needs a look by the part it is about, what is in order folded away. */
export function ChecksCard() {
  const translate = useTranslate();
  const text = useText();
  const { filing } = useDesk();
  const { groups, passed } = groupChecks(filing.checks);
  return (
    <PanelCard title={translate('zaoce.review.checks')}>
      {filing.checks.length === 0 && (
        <Typography color="text.secondary">{translate('zaoce.review.noChecks')}</Typography>
      )}
      {groups.map(({ place, checks }) => (
        <div key={place}>
          <Typography variant="subtitle2" component="h3" sx={{ mt: 0.5 }}>
            {text(labelOf(place))}
          </Typography>
          <CheckLines checks={checks} />
        </div>
      ))}
      {passed.length > 0 && (
        <Accordion
          disableGutters
          elevation={0}
          square
          sx={{ bgcolor: 'transparent', '&::before': { display: 'none' } }}
        >
          <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0, minHeight: 40 }}>
            <CheckIcon color="success" fontSize="small" sx={{ mr: 1 }} aria-hidden />
            {translate('zaoce.review.passed', { smart_count: passed.length })}
          </AccordionSummary>
          <AccordionDetails sx={{ p: 0 }}>
            <CheckLines checks={passed} />
          </AccordionDetails>
        </Accordion>
      )}
    </PanelCard>
  );
}
