import { inLocale, type Bilingual, type Locale } from '@zaoce/domain';
import type { ParamValue } from './message';

/** How a placeholder's value reads in the middle of a sentence. */
export type Show = (name: string) => string;

/** Reads values in a language; a list is joined, a missing value is empty. */
export function showIn(params: Record<string, ParamValue>, language: Locale): Show {
  return (name) => linesOf(params[name] ?? '', language).join(language === 'en' ? '; ' : '；');
}

export function isList(value: ParamValue | undefined): value is readonly (string | Bilingual)[] {
  return Array.isArray(value);
}

/** The lines of a value: one, or as many as the list has. */
export function linesOf(value: ParamValue, language: Locale): string[] {
  if (isList(value)) return value.flatMap((item) => linesOf(item, language));
  if (typeof value === 'object') return [inLocale(value, language)];
  return [String(value)];
}
