import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { Cell } from './cell';
import { writeCsv } from './csv';
import type { Table } from './table';
import { writeXlsx } from './xlsx';

const text = (word: string): Cell => ({ kind: 'text', text: word });
const day: Cell = { kind: 'day', day: '2026-11-22' };
const instant: Cell = { kind: 'instant', at: new Date('2026-11-22T20:05:06Z') };

function tableOf(rows: Cell[][], batch = 2): Table {
  const width = rows[0]?.length ?? 1;
  async function* inBatches() {
    for (let n = 0; n < rows.length; n += batch) yield Promise.resolve(rows.slice(n, n + batch));
  }
  const headings = Array.from({ length: width }, (_, n) => `列${n}`);
  return { name: '名册', headings, total: rows.length, rows: inBatches() };
}

async function all(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read);
}

/** The parts of a package by their names. */
async function unzip(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const parts: Record<string, string> = {};
  return new Promise((resolve, reject) => {
    zip.on('end', () => resolve(parts));
    zip.on('error', reject);
    zip.on('entry', (entry: Entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        void all(stream).then((content) => {
          parts[entry.fileName] = content.toString();
          zip.readEntry();
        });
      }),
    );
    zip.readEntry();
  });
}

describe('a table as CSV', () => {
  const lines = async (rows: Cell[][]) => (await all(writeCsv(tableOf(rows)))).toString().split('\r\n');

  it('begins with the mark by which Excel knows UTF-8', async () => {
    expect((await lines([[text('甲')]]))[0]).toBe('\uFEFF列0');
  });

  it.each([
    ['演示·阿凡提', '演示·阿凡提'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+86 10', "'+86 10"],
    ['＝1+1', "'＝1+1"],
  ])('writes %j as %j', async (word, written) => {
    expect((await lines([[text(word)]]))[1]).toBe(written);
  });

  it('writes days, instants by the clock of Beijing, numbers and nothing', async () => {
    const [, row] = await lines([[day, instant, { kind: 'number', number: -12.5 }, null]]);
    expect(row).toBe('2026-11-22,2026-11-23 04:05:06,-12.5,');
  });
});

describe('a table as a workbook', () => {
  const sheet = async (rows: Cell[][]) =>
    (await unzip(await all(writeXlsx(tableOf(rows)))))['xl/worksheets/sheet1.xml'] ?? '';

  it('keeps a formula a text, and says so to the program', async () => {
    const xml = await sheet([[text('=HYPERLINK("http://x.test")')]]);
    expect(xml).toContain(
      '<c t="inlineStr" s="1"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x.test&quot;)</t>',
    );
    expect(xml).not.toContain('<f>');
  });

  it('escapes what XML keeps to itself and drops what it does not admit', async () => {
    expect(await sheet([[text('a<b>&c\u0000\ud800𠮷')]])).toContain('>a&lt;b&gt;&amp;c\uFFFD\uFFFD𠮷</t>');
  });

  it('writes dates as dates', async () => {
    const xml = await sheet([[day, instant, { kind: 'number', number: 3 }, null]]);
    expect(xml).toMatch(
      /<c s="3"><v>46348<\/v><\/c><c s="4"><v>46349\.170\d+<\/v><\/c><c><v>3<\/v><\/c><c\/><\/row>/,
    );
  });

  it('leaves a date that is none empty', async () => {
    expect(await sheet([[{ kind: 'day', day: 'unknown' }]])).toContain('<row><c/></row>');
  });

  it('goes on with another sheet where one is full', async () => {
    const rows = Array.from({ length: 5 }, (_, n) => [text(`第${n}行`)]);
    const parts = await unzip(await all(writeXlsx(tableOf(rows), 2)));
    const shown = [1, 2, 3].map((n) => parts[`xl/worksheets/sheet${n}.xml`]?.match(/第\d行/g)?.join());
    expect(shown).toEqual(['第0行,第1行', '第2行,第3行', '第4行']);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="名册 3" sheetId="3" r:id="rId3"/>');
    expect(parts['[Content_Types].xml']).toContain('sheet3.xml');
  });

  it('has its headings even when there are no rows', async () => {
    expect(await sheet([])).toContain('列0');
  });

  it('tells of a list that breaks off', async () => {
    async function* breaking() {
      yield await Promise.resolve([[text('甲')]]);
      throw new Error('the database is gone');
    }
    await expect(all(writeXlsx({ ...tableOf([]), rows: breaking() }))).rejects.toThrow(
      'the database is gone',
    );
  });

  it('asks for no more rows than are taken', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1;
        yield await Promise.resolve(Array.from({ length: 500 }, () => [text(String(Math.random()))]));
      }
    }
    const pieces = writeXlsx({ ...tableOf([]), total: 1e9, rows: endless() });
    for (let n = 0; n < 12; n += 1) await pieces.next();
    // It fills what it may hold, and stops; one that goes on asking meets the test's patience.
    let before = 0;
    while (asked !== before) {
      before = asked;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(asked).toBeLessThan(200);
    await pieces.return(undefined);
  });
});
