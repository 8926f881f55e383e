import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ReviewFilingRule, RuleChange } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { SAVED } from '../../common/UnsavedGuard';
import { useAct } from '../../common/useAct';
import type { RuleTarget } from '../../data/ruleVerbs';
import { useReviewProvider } from '../../data/dataProvider';
import { DecisionDialog } from '../../filings/decisions/DecisionDialog';
import { RuleChangesTable } from '../RuleChangesTable';
import { useRuleImpact } from '../useRuleImpact';
import type { RuleDraft } from './ruleTree';

interface Props {
  /** The rule as it is now; undefined for a new one. */
  current: (RuleTarget & { rule: unknown }) | undefined;
  draft: RuleDraft;
  changes: readonly RuleChange[];
  onClose: () => void;
}

const LONGEST_NOTE = 300;

/** Before anything is saved: what changes, whom it concerns, and why. */
export function SaveDialog({ current, draft, changes, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useReviewProvider();
  const impact = useRuleImpact(current?.id);
  const [note, setNote] = useState('');
  const { run, busy, problem } = useAct<ReviewFilingRule>(['filing-rules']);

  const save = async () => {
    const body = { rule: draft, ...(note.trim() ? { note: note.trim() } : {}) };
    const saved = await run(JSON.stringify([current?.id, body]), (key) =>
      current ? provider.saveRule(current, body) : provider.createRule(body, key),
    );
    if (!saved) return;
    notify('zaoce.ruleEdit.saved', { type: 'success', messageArgs: { version: saved.version } });
    navigate(`/filing-rules/${saved.id}/show`, { state: SAVED });
  };

  return (
    <DecisionDialog
      title={translate(current ? 'zaoce.ruleEdit.saveTitle' : 'zaoce.ruleEdit.createTitle')}
      consequences={current ? impact : [translate('zaoce.ruleEdit.createEffect')]}
      confirmLabel={translate(current ? 'zaoce.ruleEdit.save' : 'zaoce.ruleEdit.create')}
      confirmColor="primary"
      busy={busy}
      problem={problem}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {current && (
        <>
          <Typography variant="h3" component="h3" gutterBottom>
            {translate('zaoce.ruleEdit.changes', { smart_count: changes.length })}
          </Typography>
          <RuleChangesTable changes={changes} before={current.rule} after={draft} />
        </>
      )}
      <TextField
        label={translate('zaoce.ruleEdit.note')}
        helperText={translate('zaoce.ruleEdit.noteHint')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST_NOTE } }}
      />
    </DecisionDialog>
  );
}
