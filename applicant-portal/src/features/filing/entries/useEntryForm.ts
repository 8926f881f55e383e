import { FIELD_LABELS, labelOf, type EntrySection } from '@zaoce/domain';
import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../../i18n/useLanguage';
import type { SummaryLine } from '../../../ui/ErrorSummary';
import { fieldId } from '../places/places';
import { problemsOf, requiredPaths } from '../sections/requiredPaths';

/** The form of one entry: its texts, what is wrong with them (told when a field was left or saving was tried). */
export function useEntryForm(
  section: EntrySection,
  position: string,
  initial: Record<string, string>,
  onTyped: (texts: Record<string, string>) => void,
) {
  const { pick } = useLanguage();
  const { hash } = useLocation();
  const [texts, setTexts] = useState(initial);
  // Two fields may be written before the next drawing, as browsers do when they fill in a form.
  const latest = useRef(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const required = useMemo(() => requiredPaths(section), [section]);
  const problems = useMemo(
    () => new Map(problemsOf(section, texts).map((issue) => [issue.path, issue.message])),
    [section, texts],
  );

  const fields = Object.keys(FIELD_LABELS[section]).filter((field) => field !== 'source');
  const idOf = (field: string) => fieldId(`${section}.${position}.${field}`);
  const showsAll = attempt > 0 || hash.startsWith('#field-');
  const summary: SummaryLine[] = fields.flatMap((field) => {
    const message = problems.get(field);
    return message
      ? [{ fieldId: idOf(field), text: `${pick(labelOf(`${section}.${field}`))}：${pick(message)}` }]
      : [];
  });

  return {
    fields,
    texts,
    idOf,
    attempt,
    summary: attempt > 0 ? summary : [],
    isRight: problems.size === 0,
    isOptional: (field: string) => !required.has(field),
    problem: (field: string) => {
      const message = problems.get(field);
      return message && (showsAll || left.has(field)) ? pick(message) : undefined;
    },
    write: (field: string, text: string) => {
      latest.current = { ...latest.current, [field]: text };
      setTexts(latest.current);
      onTyped(latest.current);
    },
    leave: (field: string) => setLeft((before) => new Set(before).add(field)),
    refuse: () => setAttempt((count) => count + 1),
  };
}
