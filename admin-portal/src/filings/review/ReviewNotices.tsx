import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { authorityName } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useSessionUser } from '../../auth/useSessionUser';
import { useText } from '../../i18n/useText';
import { useDesk } from './desk';
import { standingOf } from './standing';

/** What a reviewer must know before he reads: that he may only look, that he must claim first, that the filing came late. */
export function ReviewNotices() {
  const translate = useTranslate();
  const text = useText();
  const user = useSessionUser();
  const { filing } = useDesk();
  const standing = user && standingOf(filing.detail.stages, user);
  const notices = [
    standing && {
      severity: 'info' as const,
      text: translate(`zaoce.review.standing.${standing.kind}`, {
        authority: text(authorityName(standing.stage.authorityCode)),
        stage: text(standing.stage.label),
      }),
    },
    standing?.kind === 'passed-on' &&
      filing.allowedActions.includes('revoke-decision') && {
        severity: 'info' as const,
        text: translate('zaoce.review.mayRevoke'),
      },
    !standing &&
      filing.state === 'submitted' && {
        severity: 'info' as const,
        text: translate('zaoce.review.claimFirst'),
      },
    filing.state === 'returned' && {
      severity: 'info' as const,
      text: translate('zaoce.review.withApplicant'),
    },
    filing.late && { severity: 'warning' as const, text: translate('zaoce.review.late') },
  ].filter((notice) => notice !== null && notice !== false);

  return (
    <Stack spacing={1} sx={{ mb: notices.length > 0 ? 1.5 : 0 }}>
      {notices.map((notice) => (
        <Alert key={notice.text} severity={notice.severity} sx={{ py: 0 }}>
          {notice.text}
        </Alert>
      ))}
    </Stack>
  );
}
