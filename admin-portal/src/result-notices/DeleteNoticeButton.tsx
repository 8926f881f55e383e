import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import type { ResultNotice } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { DecisionDialog } from '../filings/decisions/DecisionDialog';

/** Drops a draft; its filings wait for another notice. */
export function DeleteNoticeButton({ notice }: { notice: ResultNotice }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useReviewProvider();
  const role = useSessionUser()?.role ?? null;
  const [asking, setAsking] = useState(false);
  const { run, busy, problem } = useAct<{ id: number }>(['result-notices', 'filings']);
  if (!canAccess(role, 'result-notices', 'delete')) return null;

  const drop = async () => {
    if (!(await run(`delete ${notice.id}`, () => provider.deleteNotice(notice.id)))) return;
    notify('zaoce.notice.deleted', { type: 'success' });
    navigate('/result-notices');
  };

  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setAsking(true)}>
        {translate('resources.result-notices.action.delete')}
      </Button>
      {asking && (
        <DecisionDialog
          title={translate('zaoce.notice.deleteTitle', { number: notice.number })}
          consequences={[translate('zaoce.notice.deleteEffect')]}
          confirmLabel={translate('resources.result-notices.action.delete')}
          confirmColor="error"
          busy={busy}
          problem={problem}
          onConfirm={() => void drop()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
