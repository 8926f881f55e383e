import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { filingRuleSchema } from '@zaoce/domain';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { EditRuleButton } from './EditRuleButton';
import type { FilingRuleRecord } from './FilingRuleList';
import { ForceButton } from './ForceButton';
import { VersionHistory } from './history/VersionHistory';
import { RuleRoute } from './RuleRoute';
import { RuleScans } from './RuleScans';
import { RuleSections } from './RuleSections';
import { RuleSummary } from './RuleSummary';

/** One rule as people read it: who may file, what is asked, which way it goes, what it leads to. */
export default function FilingRulePage() {
  return (
    <Show component="div" actions={false}>
      <RuleTables />
    </Show>
  );
}

function RuleTables() {
  const translate = useTranslate();
  const record = useRecordContext<FilingRuleRecord>();
  if (!record) return null;
  const parsed = filingRuleSchema.safeParse(record.rule);
  if (!parsed.success) {
    return (
      <Alert severity="error" sx={{ mt: 2 }}>
        {translate('zaoce.rule.unreadable')}
      </Alert>
    );
  }
  const rule = parsed.data;
  return (
    <Stack spacing={2} sx={{ mt: 2 }}>
      <Stack direction="row" spacing={1}>
        <EditRuleButton id={record.id} />
        <ForceButton record={record} />
      </Stack>
      {!record.inForce && <Alert severity="warning">{translate('zaoce.ruleEdit.retireEffect')}</Alert>}
      <RuleSummary rule={rule} />
      <RuleSections rule={rule} />
      <RuleScans rule={rule} />
      <RuleRoute rule={rule} />
      <VersionHistory id={record.id} version={record.version} />
    </Stack>
  );
}
