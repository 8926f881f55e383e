import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ProblemAlert } from '../../common/ProblemAlert';
import { UnsavedGuard } from '../../common/UnsavedGuard';
import type { RuleTarget } from '../../data/ruleVerbs';
import { ErrorSummary } from './ErrorSummary';
import { JsonPanel } from './JsonPanel';
import { EffectPart } from './parts/EffectPart';
import { LimitsPart } from './parts/LimitsPart';
import { NamePart } from './parts/NamePart';
import { RoutePart } from './parts/RoutePart';
import { ScansPart } from './parts/ScansPart';
import { SectionsPart } from './parts/SectionsPart';
import { WhoPart } from './parts/WhoPart';
import { RuleFormContext } from './ruleForm';
import type { RuleDraft } from './ruleTree';
import { SaveDialog } from './SaveDialog';
import { useRuleEditor } from './useRuleEditor';

interface Props {
  initial: RuleDraft;
  /** The rule as it is now; undefined for a new one. */
  current?: RuleTarget & { rule: unknown };
}

/** A whole rule as a form. Nothing is saved before a look at what it changes. */
export function RuleEditor({ initial, current }: Props) {
  const translate = useTranslate();
  const { form, dirty, attempt, busy, failure, changes, check, replace, back } = useRuleEditor(
    initial,
    current?.id,
  );
  return (
    <RuleFormContext.Provider value={form}>
      <Stack spacing={2} sx={{ mt: 2, maxWidth: 1040 }}>
        <ErrorSummary attempt={attempt} />
        <ProblemAlert problem={failure} />
        <NamePart />
        <WhoPart />
        <SectionsPart />
        <ScansPart />
        <RoutePart />
        <EffectPart />
        <LimitsPart />
        <JsonPanel draft={form.draft} onTake={replace} />
        <Paper sx={{ position: 'sticky', bottom: 0, p: 1.5, zIndex: 1 }} elevation={2}>
          <Stack direction="row" spacing={1}>
            <Button variant="contained" disabled={busy} onClick={() => void check()}>
              {translate('zaoce.ruleEdit.preview')}
            </Button>
            <Button component={Link} to={current ? `/filing-rules/${current.id}/show` : '/filing-rules'}>
              {translate('ra.action.cancel')}
            </Button>
          </Stack>
        </Paper>
      </Stack>
      <UnsavedGuard dirty={dirty} />
      {changes && <SaveDialog current={current} draft={form.draft} changes={changes} onClose={back} />}
    </RuleFormContext.Provider>
  );
}
