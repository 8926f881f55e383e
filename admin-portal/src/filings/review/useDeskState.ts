import type { ReviewFilingDetail } from '@zaoce/domain';
import { useState } from 'react';
import type { Desk, DeskDialog, RemarkTarget } from './desk';
import { useRemarks } from './remarks/useRemarks';

/** The state behind a review screen: which scan, which dialog, which remarks. */
export function useDeskState(filing: ReviewFilingDetail) {
  const { remarks, saveRemark, dropRemark } = useRemarks(filing.id);
  const [scanId, showScan] = useState<number | null>(null);
  const [dialog, openDialog] = useState<DeskDialog>(null);
  const [target, startRemark] = useState<RemarkTarget | null>(null);
  const mayRemark = filing.allowedActions.includes('return');
  const desk: Desk = {
    filing,
    mayRemark,
    remarks,
    startRemark,
    saveRemark,
    dropRemark,
    scanId,
    showScan,
    dialog,
    openDialog,
  };
  return { desk, target, closeRemark: () => startRemark(null) };
}
