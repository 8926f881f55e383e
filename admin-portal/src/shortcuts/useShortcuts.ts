import { useEffect, useRef } from 'react';
import { isTyping, readKey, type KeyMap } from './keySequence';

/** How long a key waits for a second one. */
const PATIENCE = 350;

/** Whether a dialog or a menu is open, which takes the keys for itself. Some closed menus stay in the page, hidden. */
function isCovered(): boolean {
  const covers = document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]');
  return [...covers].some((cover) => getComputedStyle(cover).visibility !== 'hidden');
}

/**
 * Performs acts by keys, never while somebody types or a dialog is open.
 * @param keys act by key or key sequence
 * @param perform does an act of the map
 */
export function useShortcuts(keys: KeyMap, perform: (act: string) => void): void {
  const latest = useRef(perform);
  useEffect(() => {
    latest.current = perform;
  });

  useEffect(() => {
    let pending: string | null = null;
    let timer: number | undefined;
    const settle = () => {
      window.clearTimeout(timer);
      pending = null;
    };

    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event, event.target as HTMLInputElement | null) || isCovered()) return;
      const outcome = readKey(keys, pending, event.key);
      settle();
      if (outcome.kind === 'none') return;
      event.preventDefault();
      if (outcome.kind === 'act') return latest.current(outcome.act);
      pending = event.key;
      timer = window.setTimeout(() => {
        pending = null;
        if (outcome.otherwise) latest.current(outcome.otherwise);
      }, PATIENCE);
    };

    window.addEventListener('keydown', onKey);
    return () => {
      settle();
      window.removeEventListener('keydown', onKey);
    };
  }, [keys]);
}
