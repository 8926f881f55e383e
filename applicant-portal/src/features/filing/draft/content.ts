import { isObject } from './isSameContent';

/** The text at a dotted path inside a section; empty when there is none. */
export function textAt(content: unknown, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), content);
  return typeof value === 'string' ? value : '';
}

/** The section with another text at a dotted path; nothing else is touched. */
export function withTextAt<T extends object>(content: T, path: string, text: string): T {
  const [first = '', ...rest] = path.split('.');
  const inner = (content as Record<string, unknown>)[first];
  const value = rest.length === 0 ? text : withTextAt(isObject(inner) ? inner : {}, rest.join('.'), text);
  return { ...content, [first]: value };
}
