import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useQueryClient } from '@tanstack/react-query';
import type { bulkDecide, OutputOf } from '@zaoce/domain';
import { useId, useState } from 'react';
import { useTranslate, useUnselectAll } from 'react-admin';
import { ProblemAlert } from '../../common/ProblemAlert';
import { useAct } from '../../common/useAct';
import { useReviewProvider } from '../../data/dataProvider';
import { ReviewerSelect } from '../decisions/ReviewerSelect';
import type { BulkAction } from '../state/bulkQualification';
import { BulkPreview } from './BulkPreview';
import { BulkResults } from './BulkResults';
import { useBulkPlan } from './useBulkPlan';

/** What is read anew after a batch. */
const STALE = ['filings', 'reviewers'];

type Results = OutputOf<typeof bulkDecide>['rows'];

interface Props {
  action: BulkAction;
  onClose: () => void;
}

/** A batch: first which rows take part and why others do not, then one call, then the outcome of every row. */
export function BulkDialog({ action, onClose }: Props) {
  const translate = useTranslate();
  const title = useId();
  const provider = useReviewProvider();
  const unselectAll = useUnselectAll('filings');
  const plan = useBulkPlan(action);
  const queries = useQueryClient();
  const { run, busy, problem } = useAct<{ rows: Results }>([]);
  const [results, setResults] = useState<Results | null>(null);
  const [reviewerId, setReviewerId] = useState('');
  const ids = plan.taken.map((row) => row.id);
  const asksReviewer = action === 'assign';
  const isReady = ids.length > 0 && (!asksReviewer || reviewerId !== '');

  const start = async () => {
    const body = { action, ids, ...(asksReviewer ? { reviewerId: Number(reviewerId) } : {}) };
    const answer = await run(JSON.stringify(body), (key) => provider.bulk(body, key));
    if (answer) setResults(answer.rows);
  };
  // Only now is the list asked anew: an empty one would take this dialog and its outcomes away before they are read.
  const close = () => {
    if (results) unselectAll();
    if (results ?? problem) STALE.forEach((key) => void queries.invalidateQueries({ queryKey: [key] }));
    onClose();
  };

  return (
    <Dialog open onClose={busy ? undefined : close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{translate(`resources.filings.action.${action}Bulk`)}</DialogTitle>
      <DialogContent>
        <ProblemAlert problem={problem} />
        {results ? (
          <BulkResults results={results} rows={plan.all} />
        ) : (
          <>
            {asksReviewer && <ReviewerSelect value={reviewerId} onChange={setReviewerId} />}
            <BulkPreview action={action} plan={plan} />
          </>
        )}
        {busy && <LinearProgress aria-label={translate('zaoce.bulk.running')} sx={{ mt: 2 }} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={close} disabled={busy}>
          {translate(results ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {!results && (
          <Button variant="contained" onClick={() => void start()} disabled={busy || !isReady}>
            {translate('zaoce.bulk.start', { smart_count: ids.length })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
