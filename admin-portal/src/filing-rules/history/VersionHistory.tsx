import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import ExpandIcon from '@mui/icons-material/ExpandMoreOutlined';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { InstantText } from '../../common/InstantText';
import { PanelCard } from '../../common/PanelCard';
import { ProblemAlert } from '../../common/ProblemAlert';
import { useReviewProvider } from '../../data/dataProvider';
import { RuleChangesTable } from '../RuleChangesTable';

/** Every version of a rule: when, who, why, and what it changed. */
export function VersionHistory({ id, version }: { id: number; version: number }) {
  const translate = useTranslate();
  const provider = useReviewProvider();
  const { data, error } = useQuery({
    queryKey: ['filing-rules', 'versions', id, version],
    queryFn: () => provider.ruleVersions(id),
  });
  return (
    <PanelCard title={translate('zaoce.ruleEdit.history')}>
      <ProblemAlert problem={error} />
      {data?.map((one, index) => (
        <Accordion
          key={one.version}
          disableGutters
          variant="outlined"
          slotProps={{ heading: { component: 'h3' } }}
        >
          <AccordionSummary expandIcon={<ExpandIcon />}>
            <Stack direction="row" spacing={2} sx={{ flexWrap: 'wrap' }}>
              <strong>{translate('zaoce.ruleEdit.version', { version: one.version })}</strong>
              <InstantText at={one.changedAt} />
              <span>{one.changedBy}</span>
              <span>{one.note}</span>
            </Stack>
          </AccordionSummary>
          <AccordionDetails>
            {one.changes.length > 0 ? (
              <RuleChangesTable changes={one.changes} before={data[index + 1]?.rule} after={one.rule} />
            ) : (
              <Typography variant="body2">{translate('zaoce.ruleEdit.firstVersion')}</Typography>
            )}
          </AccordionDetails>
        </Accordion>
      ))}
    </PanelCard>
  );
}
