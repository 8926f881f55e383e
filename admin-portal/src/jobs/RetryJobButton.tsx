import ReplayIcon from '@mui/icons-material/Replay';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../common/useAct';
import { useNotifyProblem } from '../common/useNotifyProblem';
import { useReviewProvider } from '../data/dataProvider';
import type { JobRow } from './JobList';

/** Tries a job again that was given up. */
export function RetryJobButton({ job }: { job: JobRow }) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const { run, busy } = useAct<unknown>(['jobs'], useNotifyProblem());
  const retry = async () => {
    if (await run(`retry ${job.id}`, () => provider.retryJob(job.id)))
      notify('zaoce.jobRetried', { type: 'success' });
  };
  return (
    <Button size="small" startIcon={<ReplayIcon />} disabled={busy} onClick={() => void retry()}>
      {translate('resources.jobs.action.retry')}
    </Button>
  );
}
