import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useDraftState } from '../draft/DraftContext';
import { RemarksAt } from '../returned/RemarksAt';
import { APPLICATION_FORM } from '../steps/steps';
import { useFilingRule } from '../useFilingRule';
import { scanNeeds } from './scanNeeds';
import { ScanTile } from './ScanTile';

const ORDER = { required: 0, 'if-needed': 1, optional: 2 };

/** The scans of a filing, a tile for each kind the rule names; required ones first. The stamped form has its own step. */
export function ScansStep() {
  const { t } = useTranslation('filing');
  const { filing } = useDraftState();
  const rule = useFilingRule(filing);
  if (!rule) return null;
  const needs = scanNeeds(rule, filing, filing.sections, new Date());
  const needOf = (kind: string) => needs.get(kind) ?? 'optional';
  const kinds = rule.scans
    .filter(({ kind }) => kind !== APPLICATION_FORM)
    .sort((first, second) => ORDER[needOf(first.kind)] - ORDER[needOf(second.kind)]);

  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {t('scans.intro')}
      </Typography>
      <RemarksAt path="scans" />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {kinds.map((scan) => (
          <ScanTile key={scan.kind} rule={scan} need={needOf(scan.kind)} />
        ))}
      </Box>
    </>
  );
}
