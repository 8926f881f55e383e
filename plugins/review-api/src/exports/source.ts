import type { Bilingual, ExportedResource, Locale, Operation } from '@zaoce/domain';
import { countRows, type Actor, type ListRows, type Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { Cell } from './format/cell';

/** What of a list is wanted, as it was asked for: `sort` and `filter` are the JSON texts of the list itself. */
export interface Wanted {
  sort?: string | undefined;
  filter?: string | undefined;
}

/** Who asks for a list, and when. */
export interface ExportAsk extends Wanted {
  strapi: Strapi;
  actor: Actor;
  now: Date;
}

export interface ExportColumn<View> {
  heading: Bilingual;
  cell: (view: View, locale: Locale) => Cell;
}

interface Definition<View> {
  resource: ExportedResource;
  label: Bilingual;
  /** The roles that may see the list. */
  access: Operation['access'];
  columns: ExportColumn<View>[];
  /** Opens the very list of the API, so that scope and filter are the same. */
  open(db: Knex, ask: ExportAsk): Promise<ListRows<View>> | ListRows<View>;
}

/** The rows of a list that somebody may have. */
interface OpenedList {
  count(): Promise<number>;
  /** All rows in the order asked for, to be read in batches. */
  rows: Knex.QueryBuilder;
  toCells(rows: unknown[], locale: Locale): Promise<Cell[][]>;
}

/** A list that can be had as a file. */
export interface ExportSource extends Pick<Definition<unknown>, 'resource' | 'label' | 'access'> {
  headings: Bilingual[];
  /** @throws Refusal for a sort or a filter that the list does not know */
  open(db: Knex, ask: ExportAsk): Promise<OpenedList>;
}

/** Makes a source of a list and the columns that its views fill. */
export function defineSource<View>(definition: Definition<View>): ExportSource {
  const { columns, resource, label, access } = definition;
  return {
    resource,
    label,
    access,
    headings: columns.map(({ heading }) => heading),
    open: async (db, ask) => {
      const { matching, rows, toViews } = await definition.open(db, ask);
      return {
        count: () => countRows(matching),
        rows,
        toCells: async (found, locale) => {
          const views = await toViews(found as never[]);
          return views.map((view) => columns.map((column) => column.cell(view, locale)));
        },
      };
    },
  };
}
