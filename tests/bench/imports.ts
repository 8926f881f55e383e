import { randomUUID } from 'node:crypto';
import { idCheckCharacter, commitImport, type ImportListName } from '@zaoce/domain';
import { writeXlsx } from '../../plugins/review-api/src/exports/format/xlsx';
import { call } from '../support/client';
import { check } from '../support/imports';
import { startOffice } from '../support/office';
import { staffToken } from '../support/walks';

/*
 * A list of 100,000 invented people: how long it takes to look at it and to write it, and how much memory that needs.
 * Part of `npm run bench`.
 */

const ROWS = 100_000;

function people(rows: number): string {
  const lines = ['姓名,身份证号码,资格证书编号,专业,批准日期'];
  for (let n = 0; n < rows; n += 1) {
    const day = new Date(Date.UTC(1960, 0, 1 + (n % 14_000))).toISOString().slice(0, 10).replaceAll('-', '');
    const body = `110105${day}${String(100 + Math.floor(n / 14_000)).padStart(3, '0')}`;
    lines.push(`演示甲,${body}${idCheckCharacter(body)},BENCH-${n},土木建筑工程,2026-03-02`);
  }
  return lines.join('\r\n');
}

/** The same list as a workbook. */
async function workbook(csv: string): Promise<Buffer> {
  const [headings = [], ...rows] = csv.split('\r\n').map((line) => line.split(','));
  const parts: Buffer[] = [];
  const table = {
    name: '名单',
    headings,
    total: rows.length,
    rows: oneBatch(rows.map((row) => row.map((text) => ({ kind: 'text' as const, text })))),
  };
  for await (const part of writeXlsx(table)) parts.push(part);
  return Buffer.concat(parts);
}

async function* oneBatch<T>(rows: T[]): AsyncGenerator<T[]> {
  yield await Promise.resolve(rows);
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const start = performance.now();
  const result = await work();
  clearInterval(watch);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${seconds} s, memory +${Math.round((peak - before) / 1024 / 1024)} MB`);
  return result;
}

const megabytes = (bytes: Buffer) => `${Math.round(bytes.length / 1024 / 1024)} MB`;

/** Looks at the list, writes it, looks at it again. */
async function main(): Promise<void> {
  const office = await startOffice({ role: 'all' });
  try {
    const token = await staffToken(office, 'provincial-lead', '11');
    const csv = people(ROWS);
    const [file, book] = [Buffer.from(csv), await workbook(csv)];
    const list: ImportListName = 'qualifications';
    console.log(`\n${ROWS} rows, ${megabytes(file)} of CSV, ${megabytes(book)} of XLSX`);
    const checked = await timed('checked', () => check(office, token, list, file));
    await timed('written', () =>
      call(office.url, commitImport, {
        token,
        params: { id: checked.id },
        version: checked.version,
        body: { skipWrong: false },
        idempotencyKey: randomUUID(),
      }),
    );
    const again = await timed('checked again', () => check(office, token, list, file));
    console.log(again.counts);
    const fromBook = await timed('checked as XLSX', () =>
      check(office, token, list, book, { name: '名单.xlsx' }),
    );
    console.log(fromBook.counts);
  } finally {
    await office.stop();
  }
}

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
