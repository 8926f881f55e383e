import Button from '@mui/material/Button';
import type { ReviewFilingRule } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { DecisionDialog } from '../filings/decisions/DecisionDialog';
import type { FilingRuleRecord } from './FilingRuleList';

/** Takes a kind of filing out of force or brings it back, after saying what that means. */
export function ForceButton({ record }: { record: FilingRuleRecord }) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const role = useSessionUser()?.role ?? null;
  const [asked, setAsked] = useState<FilingRuleRecord | null>(null);
  const { run, busy, problem, forget } = useAct<ReviewFilingRule>(['filing-rules']);
  const verb = record.inForce ? 'retire' : 'reinstate';
  if (!canAccess(role, 'filing-rules', verb)) return null;

  const close = () => {
    setAsked(null);
    forget();
  };
  const act = async (rule: FilingRuleRecord) => {
    const send = rule.inForce ? provider.retireRule : provider.reinstateRule;
    if (!(await run(`${verb} ${rule.id}`, () => send(rule, {})))) return;
    notify('zaoce.ruleEdit.done', { type: 'success' });
    close();
  };

  return (
    <>
      <Button color={record.inForce ? 'error' : 'primary'} onClick={() => setAsked(record)}>
        {translate(`zaoce.ruleEdit.${verb}`)}
      </Button>
      {asked && (
        <DecisionDialog
          title={translate(`zaoce.ruleEdit.${verb}`)}
          consequences={[translate(`zaoce.ruleEdit.${verb}Effect`), translate('zaoce.ruleEdit.underWay')]}
          confirmLabel={translate(`zaoce.ruleEdit.${verb}`)}
          confirmColor={record.inForce ? 'error' : 'primary'}
          busy={busy}
          problem={problem}
          onConfirm={() => void act(asked)}
          onClose={close}
        />
      )}
    </>
  );
}
