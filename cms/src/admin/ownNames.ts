import { createElement, type ReactElement } from 'react';
import { choices, fieldNames, typeNames } from './chinese/fields';

interface Field {
  name: string;
  label: unknown;
  attribute?: { type: string };
}

interface Column extends Field {
  cellFormatter?: (row: Record<string, unknown>) => ReactElement;
}

/**
 * Gives the fields offered for filtering their Chinese names: Strapi asks for a translation of them in forms and heads
 * of lists only.
 *
 * @param given what the content manager is about to offer; names of its own, such as the state's, stay
 */
export function nameFilters<Given extends { displayedFilters: Field[] }>(given: Given): Given {
  const displayedFilters = given.displayedFilters.map((field) => ({
    ...field,
    label: field.label === field.name ? (fieldNames[field.name] ?? field.label) : field.label,
  }));
  return { ...given, displayedFilters };
}

/**
 * Has the columns of a list show what was chosen in Chinese; Strapi shows there the words that are stored.
 *
 * @param given the columns that the content manager is about to show
 */
export function nameChoices<Given extends { displayedHeaders: Field[] }>(
  given: Given,
): Given & { displayedHeaders: Column[] } {
  const displayedHeaders = given.displayedHeaders.map((column) =>
    column.attribute?.type === 'enumeration' ? { ...column, cellFormatter: choiceIn(column.name) } : column,
  );
  return { ...given, displayedHeaders };
}

/**
 * Gives the links to content types in the content manager's menu their Chinese names; Strapi shows there the names of
 * the types as they are.
 *
 * @param given the links that the content manager is about to show
 */
export function nameLinks<Given extends { ctLinks: { title: string }[] }>(given: Given): Given {
  const ctLinks = given.ctLinks.map((link) => ({ ...link, title: typeNames[link.title] ?? link.title }));
  return { ...given, ctLinks };
}

function choiceIn(field: string): (row: Record<string, unknown>) => ReactElement {
  return (row) => {
    const chosen = row[field];
    const shown = typeof chosen === 'string' ? (choices[chosen] ?? chosen) : '-';
    // As large as what stands in the other columns.
    return createElement('span', { style: { fontSize: '1.4rem' } }, shown);
  };
}
