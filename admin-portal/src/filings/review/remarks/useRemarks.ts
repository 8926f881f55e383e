import { useCallback } from 'react';
import { useStore } from 'react-admin';
import { putRemark, withoutRemark, type Remark } from './remark';

export interface RemarkDraft {
  remarks: Remark[];
  reason: string;
}

const EMPTY: RemarkDraft = { remarks: [], reason: '' };

/**
 * The return that somebody is writing for a filing. Kept in this browser until it is sent or the person signs out,
 * so that neither a reload nor a look at another filing loses it.
 */
export function useRemarks(filingId: number) {
  const [draft, setDraft] = useStore<RemarkDraft>(`zaoce.return.${filingId}`, EMPTY);
  return {
    remarks: draft.remarks,
    reason: draft.reason,
    saveRemark: (remark: Remark) => setDraft({ ...draft, remarks: putRemark(draft.remarks, remark) }),
    dropRemark: (path: string) => setDraft({ ...draft, remarks: withoutRemark(draft.remarks, path) }),
    setReason: (reason: string) => setDraft({ ...draft, reason }),
    clear: useCallback(() => setDraft(EMPTY), [setDraft]),
  };
}
