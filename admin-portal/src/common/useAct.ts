import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiProblem } from '../http/apiProblem';
import { AttemptKeys } from './attemptKeys';

interface Act<T> {
  /** Sends the act; resolves to its answer, or to undefined when it was refused (see `problem`). */
  run: (act: string, send: (idempotencyKey: string) => Promise<T>) => Promise<T | undefined>;
  busy: boolean;
  problem: unknown;
  forget: () => void;
}

/**
 * One act at a time, pessimistically: nothing on the screen changes before the server has said yes.
 * @param stale what was read of these resources is asked anew after every answer, also after a refusal, which often means
 * that somebody else was faster
 * @param onProblem told of a refusal, for acts without a dialog of their own to show it in
 */
export function useAct<T>(stale: readonly string[], onProblem?: (problem: unknown) => void): Act<T> {
  const queries = useQueryClient();
  const keys = useRef(new AttemptKeys());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  const refresh = () => stale.forEach((resource) => void queries.invalidateQueries({ queryKey: [resource] }));

  const run: Act<T>['run'] = async (act, send) => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await send(keys.current.keyFor(act));
      keys.current.answered();
      refresh();
      return answer;
    } catch (refused) {
      const reachedServer = !(refused instanceof ApiProblem) || refused.code !== 'network';
      if (reachedServer) {
        keys.current.answered();
        refresh();
      }
      setProblem(refused);
      onProblem?.(refused);
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  return { run, busy, problem, forget: () => setProblem(null) };
}
