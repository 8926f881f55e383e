import { authorityName, inLocale, specialtyName, type Bilingual } from '@zaoce/domain';
import type { ExportColumn } from './source';

/** What every kind of column is made of: a heading and where its value is. */
type Column<View, Value> = (
  zh: string,
  en: string,
  read: (view: View) => Value | null | undefined,
) => ExportColumn<View>;

/** Kinds of columns for the views of one list. */
export function columnsOf<View>() {
  const text: Column<View, string> = (zh, en, read) => ({
    heading: { zh, en },
    cell: (view) => {
      const value = read(view);
      return value ? { kind: 'text', text: value } : null;
    },
  });
  const words: Column<View, Bilingual> = (zh, en, read) => ({
    heading: { zh, en },
    cell: (view, locale) => {
      const value = read(view);
      return value ? { kind: 'text', text: inLocale(value, locale) } : null;
    },
  });
  const number: Column<View, number> = (zh, en, read) => ({
    heading: { zh, en },
    cell: (view) => {
      const value = read(view);
      return value === null || value === undefined ? null : { kind: 'number', number: value };
    },
  });
  const day: Column<View, string> = (zh, en, read) => ({
    heading: { zh, en },
    cell: (view) => {
      const value = read(view);
      return value ? { kind: 'day', day: value } : null;
    },
  });
  const instant: Column<View, string> = (zh, en, read) => ({
    heading: { zh, en },
    cell: (view) => {
      const value = read(view);
      return value ? { kind: 'instant', at: new Date(value) } : null;
    },
  });
  const yesNo: Column<View, boolean> = (zh, en, read) =>
    words(zh, en, (view) => (read(view) ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }));
  const authority: Column<View, string> = (zh, en, read) =>
    words(zh, en, (view) => named(read(view), authorityName));
  const specialty: Column<View, string> = (zh, en, read) =>
    words(zh, en, (view) => named(read(view), specialtyName));
  return { text, words, number, day, instant, yesNo, authority, specialty };
}

function named(word: string | null | undefined, name: (word: string) => Bilingual): Bilingual | null {
  return word ? name(word) : null;
}
