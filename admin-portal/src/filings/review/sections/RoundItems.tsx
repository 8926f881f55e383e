import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useDesk } from '../desk';

/** The return items that were pinned to this place in earlier rounds, and what the applicant answered. */
export function RoundItems({ path }: { path: string }) {
  const translate = useTranslate();
  const { filing } = useDesk();
  const items = filing.detail.returnItems.filter((item) => item.path === path && item.state !== 'cancelled');
  return items.map(({ id, round, text, answer, state }) => (
    <Alert key={id} severity={state === 'open' ? 'warning' : 'success'} sx={{ py: 0, my: 0.5 }}>
      {translate('zaoce.review.item', { round, text })}
      {answer && <div>{translate('zaoce.review.answer', { answer })}</div>}
    </Alert>
  ));
}
