/*
 * What a line of the log may not contain, whoever wrote it: numbers of identity cards, phones, mail addresses, tokens,
 * passwords of connection strings, values that PostgreSQL repeats in its messages. Names cannot be told from other words;
 * they are kept out by logging messages and codes only, never a request's content (docs/operations.md).
 */
const PATTERNS: readonly [RegExp, string][] = [
  // user:password@ of a connection string, before the mail address is looked for.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@:]*:[^\s/@]*@/gi, '$1…@'],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?/g, '<token>'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, '$1 <token>'],
  [/\b[0-9a-f]{8}\.[A-Za-z0-9+/]{40,}={0,2}/g, '<sealed>'],
  [/[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+/g, '<mail>'],
  [/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g, '<id-number>'],
  [/(?<![\dA-Za-z])[1-9]\d{14}(?![\dA-Za-z])/g, '<id-number>'],
  [/(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g, '<phone>'],
  // `Key (email)=(…) already exists.`, `invalid input syntax for type integer: "…"`, `Failing row contains (…).`
  [/\)=\((?:[^()]|\([^()]*\))*\)/g, ')=(…)'],
  [/(invalid (?:input|byte)[^:\n]*: )"[^"\n]*"/g, '$1"…"'],
  [/(Failing row contains )\(.*\)/g, '$1(…)'],
];

/** A text without personal data and secrets. */
export function redactText(text: string): string {
  return PATTERNS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
