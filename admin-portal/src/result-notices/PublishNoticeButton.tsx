import PublishIcon from '@mui/icons-material/PublishOutlined';
import Button from '@mui/material/Button';
import type { ResultNotice } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';
import { useAct } from '../common/useAct';
import { useReviewProvider } from '../data/dataProvider';
import { DecisionDialog } from '../filings/decisions/DecisionDialog';

/** Publishes a notice, after saying that this makes the registrations and cannot be undone. */
export function PublishNoticeButton({ notice }: { notice: ResultNotice }) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const role = useSessionUser()?.role ?? null;
  const [asking, setAsking] = useState(false);
  const { run, busy, problem } = useAct<ResultNotice>([
    'result-notices',
    'filings',
    'registrations',
    'announcements',
  ]);
  if (!canAccess(role, 'result-notices', 'publish')) return null;

  const publish = async () => {
    if (!(await run(`publish ${notice.id}`, (key) => provider.publishNotice(notice.id, key)))) return;
    notify('zaoce.notice.published', { type: 'success', messageArgs: { smart_count: notice.lines.length } });
    setAsking(false);
  };

  return (
    <>
      <Button variant="contained" startIcon={<PublishIcon />} onClick={() => setAsking(true)}>
        {translate('resources.result-notices.action.publish')}
      </Button>
      {asking && (
        <DecisionDialog
          title={translate('zaoce.notice.publishTitle', { number: notice.number })}
          consequences={[
            translate('zaoce.notice.publishPublic', { smart_count: notice.lines.length }),
            translate('zaoce.notice.publishEffect'),
            translate('zaoce.notice.publishFinal'),
          ]}
          confirmLabel={translate('resources.result-notices.action.publish')}
          confirmColor="primary"
          busy={busy}
          problem={problem}
          onConfirm={() => void publish()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
