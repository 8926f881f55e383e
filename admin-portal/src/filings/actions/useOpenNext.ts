import { useNotify } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { useAct } from '../../common/useAct';
import { useNotifyProblem } from '../../common/useNotifyProblem';
import { useReviewProvider } from '../../data/dataProvider';

/** Opens the next filing: mine, else the oldest that nobody holds, which is claimed for me. Tells when there is none. */
export function useOpenNext() {
  const provider = useReviewProvider();
  const navigate = useNavigate();
  const notify = useNotify();
  const { pathname } = useLocation();
  const { run, busy } = useAct<{ id: number | null }>(['filings'], useNotifyProblem());

  const openNext = async () => {
    const next = await run('next', () => provider.nextFiling());
    if (!next) return;
    if (next.id === null) notify('zaoce.queue.nothingLeft', { type: 'info' });
    const address = next.id === null ? '/filings' : `/filings/${next.id}/show`;
    if (address === pathname && next.id !== null) notify('zaoce.queue.holdFirst', { type: 'info' });
    navigate(address);
  };
  return { openNext, busy };
}
