import type { EntrySection } from '@zaoce/domain';
import { useState } from 'react';
import { useSession } from '../../../app/useSession';
import { useSaver } from '../draft/DraftContext';
import { keepEntryOnDevice } from '../draft/unsentDrafts';

/** Keeps what is typed into an entry on the device, so that a closed window loses nothing; finds what an earlier visit left. */
export function useKeptEntry(section: EntrySection, entryId = 'new') {
  const saver = useSaver();
  const { user } = useSession();
  const [kept] = useState(() =>
    keepEntryOnDevice(user?.id ?? 0, saver.getState().filing.id, section, entryId),
  );
  const [found] = useState(() => kept.read());
  return { found, write: kept.write, drop: kept.drop };
}
