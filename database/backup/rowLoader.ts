import { once } from 'node:events';
import type { Client } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { TableDescription } from './describe';

/** Loads the rows of one table after the other as they come out of a backup. */
export class RowLoader {
  /** Rows loaded, by the table's place in the list. */
  readonly counted = new Map<number, number>();
  private current: { table: number; stream: CopyStreamQuery; done: Promise<unknown> } | undefined;

  constructor(
    private readonly client: Client,
    private readonly tables: readonly TableDescription[],
    private readonly onTable: (name: string) => void,
  ) {}

  async load(table: number, bytes: Buffer): Promise<void> {
    if (this.current?.table !== table) {
      await this.close();
      this.begin(table);
    }
    const { stream, done } = this.current ?? {};
    // An error of the server ends the waiting, too.
    if (stream && !stream.write(bytes)) await Promise.race([once(stream, 'drain'), done]);
  }

  /** Ends the table at work. @throws what PostgreSQL found wrong with its rows */
  async close(): Promise<void> {
    const { current } = this;
    this.current = undefined;
    if (!current) return;
    current.stream.end();
    await current.done;
    this.counted.set(current.table, current.stream.rowCount);
  }

  private begin(table: number): void {
    const description = this.tables[table];
    if (!description) throw new Error(`the backup has rows of a table it does not describe: ${table}`);
    const { name, columns } = description;
    this.onTable(name);
    const stream = this.client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`));
    const done = once(stream, 'finish');
    done.catch(() => undefined);
    this.current = { table, stream, done };
  }
}
