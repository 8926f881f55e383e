import { useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../../i18n/useLanguage';
import { textAt, withTextAt } from '../draft/content';
import { useDraftState, useSaver } from '../draft/DraftContext';
import type { FormSection } from '../draft/unsent';
import { problemsOf, requiredPaths } from './requiredPaths';

/**
 * One section that is a form: its texts, what is wrong with them, and where to write. A problem of a filled field is told
 * at once; that one is empty only after it was left, or when the person came here to correct something.
 */
export function useFormSection(section: FormSection) {
  const saver = useSaver();
  useDraftState();
  const { pick } = useLanguage();
  const { hash } = useLocation();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const content = saver.section(section);
  const required = useMemo(() => requiredPaths(section, content), [section, content]);
  const problems = useMemo(
    () => new Map(problemsOf(section, content).map((issue) => [issue.path, issue.message])),
    [section, content],
  );
  const showsAll = hash.startsWith('#field-');

  return {
    isOptional: (path: string) => !required.has(path),
    value: (path: string) => textAt(content, path),
    problem: (path: string) => {
      const message = problems.get(path);
      const isTold = showsAll || left.has(path) || textAt(content, path) !== '';
      return message && isTold ? pick(message) : undefined;
    },
    write: (path: string, text: string) =>
      saver.changeSection(section, withTextAt(saver.section(section), path, text)),
    leave: (path: string) => setLeft((before) => new Set(before).add(path)),
  };
}
