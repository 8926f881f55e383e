import { useQueryClient } from '@tanstack/react-query';
import type { ExportFormat } from '@zaoce/domain';
import { useState } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { useNotifyProblem } from '../common/useNotifyProblem';
import { fetchList } from './fetchList';

/** Saves the list on the screen, with the filter in force; tells when the office makes the file later. */
export function useExportList() {
  const list = useListContext();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const save = async (format: ExportFormat) => {
    setBusy(true);
    try {
      const filter = (list.filterValues ?? {}) as object;
      const later = await fetchList({ resource: list.resource, sort: list.sort, filter }, format);
      if (later) {
        await queries.invalidateQueries({ queryKey: ['exports'] });
        notify('zaoce.export.later', { type: 'info', messageArgs: { rows: later.rowsTotal } });
      } else notify('zaoce.export.saved', { type: 'success' });
    } catch (problem) {
      notifyProblem(problem);
    } finally {
      setBusy(false);
    }
  };
  return { save, busy };
}
