import { useCallback } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { problemSentence } from './problemSentence';

const READING_TIME = 8000;

/** Shows a problem as a notification, for acts that have no dialog of their own. */
export function useNotifyProblem(): (problem: unknown) => void {
  const notify = useNotify();
  const translate = useTranslate();
  return useCallback(
    (problem) => {
      const sentence = problemSentence(problem, translate);
      notify(sentence, { type: 'error', autoHideDuration: READING_TIME, messageArgs: { _: sentence } });
    },
    [notify, translate],
  );
}
