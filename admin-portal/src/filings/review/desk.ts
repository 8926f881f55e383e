import type { ReviewFilingDetail } from '@zaoce/domain';
import { createContext, useContext } from 'react';
import type { Remark } from './remarks/remark';

/** Where a remark is going to be pinned: a field, an entry or a scan, and how it is called. */
export interface RemarkTarget {
  path: string;
  label: string;
}

/** The dialogs of the review screen. */
export type DeskDialog =
  'approve' | 'return' | 'refuse' | 'revoke' | 'assign' | 'extend' | 'recuse' | 'help' | null;

/** What the parts of the review screen share. */
export interface Desk {
  filing: ReviewFilingDetail;
  /** Whether remarks may be made, that is, whether the filing may be returned by this reviewer now. */
  mayRemark: boolean;
  remarks: Remark[];
  startRemark: (target: RemarkTarget) => void;
  saveRemark: (remark: Remark) => void;
  dropRemark: (path: string) => void;
  scanId: number | null;
  showScan: (id: number) => void;
  dialog: DeskDialog;
  openDialog: (dialog: DeskDialog) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The review screen's shared state. @throws Error outside of a review screen */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Used outside of the review screen');
  return desk;
}
