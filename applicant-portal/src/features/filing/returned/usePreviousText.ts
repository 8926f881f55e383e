import { useDraftState } from '../draft/DraftContext';
import { useFilingChanges } from '../history/useFilingChanges';

/** What stood at a place when the filing was returned, if it has been changed since. */
export function usePreviousText(path: string): string | null {
  const { filing } = useDraftState();
  const { id, version } = filing;
  const { data } = useFilingChanges(id, version);
  return data?.changes.find((change) => change.path === path)?.before ?? null;
}
