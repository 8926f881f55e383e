import { useQueryClient } from '@tanstack/react-query';
import { getFiling, updateFiling, type FilingDetail } from '@zaoce/domain';
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { api } from '../../../api';
import { useSession } from '../../../app/useSession';
import { filingKeys } from '../filingKeys';
import { DraftSaver, type DraftState } from './DraftSaver';
import { keepOnDevice } from './unsentDrafts';

const DraftContext = createContext<DraftSaver | null>(null);

/** Gives the pages of one filing its saver; what the server tells later flows into it. */
export function DraftProvider({ filing, children }: { filing: FilingDetail; children: ReactNode }) {
  const saver = useNewSaver(filing);

  useEffect(() => saver.adopt(filing), [saver, filing]);
  useEffect(() => {
    const sendNow = () => void saver.flush();
    // A phone may end a page that went to the background without another word.
    const sendWhenHidden = () => document.visibilityState === 'hidden' && sendNow();
    window.addEventListener('online', sendNow);
    document.addEventListener('visibilitychange', sendWhenHidden);
    saver.start();
    return () => {
      window.removeEventListener('online', sendNow);
      document.removeEventListener('visibilitychange', sendWhenHidden);
      saver.stop();
    };
  }, [saver]);

  return <DraftContext.Provider value={saver}>{children}</DraftContext.Provider>;
}

function useNewSaver(filing: FilingDetail): DraftSaver {
  const queryClient = useQueryClient();
  const { user } = useSession();
  const { id } = filing;

  const [saver] = useState(
    () =>
      new DraftSaver(filing, {
        send: ({ sections, answers }, version) =>
          api.call(updateFiling, {
            params: { id },
            ifMatch: version,
            body: {
              sections: Object.keys(sections).length > 0 ? sections : undefined,
              answers: Object.entries(answers).map(([itemId, answer]) => ({
                itemId: Number(itemId),
                answer,
              })),
            },
          }),
        reload: () => api.call(getFiling, { params: { id } }),
        kept: keepOnDevice(user?.id ?? 0, id),
        onFiling: (latest) => {
          queryClient.setQueryData(filingKeys.one(id), latest);
          void queryClient.invalidateQueries({ queryKey: filingKeys.completeness(id) });
        },
        now: () => new Date(),
        later: (milliseconds, work) => {
          const timer = setTimeout(work, milliseconds);
          return () => clearTimeout(timer);
        },
      }),
  );
  return saver;
}

/** The saver of the filing that is open. */
export function useSaver(): DraftSaver {
  const saver = useContext(DraftContext);
  if (!saver) throw new Error('useSaver needs a DraftProvider around it');
  return saver;
}

/** The filing with everything typed, kept current. */
export function useDraftState(): DraftState {
  const saver = useSaver();
  return useSyncExternalStore(saver.subscribe, saver.getState);
}
