import { useMutation } from '@tanstack/react-query';
import { addEntry, deleteEntry, updateEntry, type EntrySection, type FilingDetail } from '@zaoce/domain';
import { api, newIdempotencyKey } from '../../../api';
import { isSameContent } from '../draft/isSameContent';
import { useSaver } from '../draft/DraftContext';
import { entriesOf } from './entryTypes';

/** Adding, changing and deleting entries, one by one; two tabs never overwrite each other's entry. */
export function useEntryWrites(section: EntrySection) {
  const saver = useSaver();
  const { id } = saver.getState().filing;

  const findIn = (filing: FilingDetail, entryId: string) =>
    entriesOf(filing.sections, section).find((entry) => entry.id === entryId);
  const isUntouched = (entryId: string) => (latest: FilingDetail, seen: FilingDetail) =>
    isSameContent(findIn(latest, entryId), findIn(seen, entryId));

  const save = useMutation({
    mutationFn: async ({ entryId, texts }: { entryId?: string; texts: Record<string, string> }) => {
      if (entryId) {
        const params = { id, section, entryId };
        return saver.write(
          (ifMatch) => api.call(updateEntry, { params, body: texts, ifMatch }),
          isUntouched(entryId),
        );
      }
      const key = newIdempotencyKey();
      const params = { id, section };
      return saver.write(
        (ifMatch, attempt) =>
          api.call(addEntry, { params, body: texts, ifMatch, idempotencyKey: `${key}-${attempt}` }),
        () => true,
      );
    },
  });

  const remove = useMutation({
    mutationFn: async (entryId: string) =>
      saver.write(
        (ifMatch) => api.call(deleteEntry, { params: { id, section, entryId }, ifMatch }),
        isUntouched(entryId),
      ),
  });

  return { save, remove };
}
