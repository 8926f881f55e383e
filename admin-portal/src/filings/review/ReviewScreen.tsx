import Box from '@mui/material/Box';
import type { ReviewFilingDetail } from '@zaoce/domain';
import { useReducer } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useShortcuts } from '../../shortcuts/useShortcuts';
import { ActionBar } from './ActionBar';
import { DeskContext } from './desk';
import { DeskDialogs } from './DeskDialogs';
import { ReviewColumns } from './ReviewColumns';
import { ReviewHeader } from './ReviewHeader';
import { ReviewNotices } from './ReviewNotices';
import { REVIEW_KEYS } from './reviewKeys';
import { FITTED, view } from './scans/viewState';
import { useDeskState } from './useDeskState';
import { useReviewActs } from './useReviewActs';

/** On a wide screen the page is exactly as high as the window: each column scrolls by itself, the action bar stays. */
const FILL = {
  py: 1.5,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  height: { lg: 'calc(100vh - 48px)' },
  minHeight: { lg: 620 },
} as const;

/** Everything that is needed to decide one filing, and the decision. */
export function ReviewScreen({ filing }: { filing: ReviewFilingDetail }) {
  const translate = useTranslate();
  const { desk, target, closeRemark } = useDeskState(filing);
  const [state, dispatch] = useReducer(view, FITTED);
  useShortcuts(REVIEW_KEYS, useReviewActs(desk, dispatch));

  return (
    <DeskContext.Provider value={desk}>
      <Title title={translate('zaoce.review.title', { number: filing.number })} />
      <Box sx={FILL}>
        <ReviewHeader />
        <ReviewNotices />
        <ReviewColumns state={state} dispatch={dispatch} />
        <ActionBar />
      </Box>
      <DeskDialogs target={target} closeRemark={closeRemark} />
    </DeskContext.Provider>
  );
}
