import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { IMPORT_LISTS } from '@zaoce/domain';
import { DiskStore, Vault } from '@zaoce/platform';
import { ZipFile } from 'yazl';
import { workbookParts } from '../../exports/format/xlsxParts';
import { detectKind } from './detectKind';
import { readRows, type ListRow } from './readRows';
import { FileFault } from './sheetRow';

const HEADING = '姓名,身份证号,证书编号,专业,批准日期';
const ROW = '演示甲,11010519491231002X,YS-1,土建,2026-03-02';

describe('reading a file', () => {
  let root: string;
  let store: DiskStore;
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'zaoce-reading-'));
    const keys = { aaaaaaaa: randomBytes(32) };
    store = new DiskStore(root, new Vault({ current: 'aaaaaaaa', keys, indexKey: randomBytes(32) }));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  async function read(bytes: Buffer | string): Promise<ListRow[]> {
    const whole = Buffer.from(bytes);
    const file = await store.open(await store.putStream(Readable.from([whole], { objectMode: false })));
    const rows: ListRow[] = [];
    try {
      for await (const row of readRows(
        file,
        detectKind(whole.subarray(0, 4096)),
        IMPORT_LISTS.qualifications,
      ))
        rows.push(row);
    } finally {
      await file.close();
    }
    return rows;
  }
  const faultOf = async (bytes: Buffer | string) => {
    const error: unknown = await read(bytes).catch((problem: unknown) => problem);
    return error instanceof FileFault ? error.problems.map(({ code }) => code) : error;
  };
  const names = (rows: ListRow[]) => rows.map(({ row, texts }) => [row, texts.name]);

  async function zip(parts: Record<string, string | Buffer>): Promise<Buffer> {
    const archive = new ZipFile();
    for (const [name, content] of Object.entries(parts)) archive.addBuffer(Buffer.from(content), name);
    archive.end();
    const chunks: Buffer[] = [];
    for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  const cells = (line: string) =>
    line.split(',').map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  const sheet = (...rows: string[]) =>
    `<worksheet><sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData></worksheet>`;
  const workbook = (content: string, more: Record<string, string | Buffer> = {}) =>
    zip({ ...workbookParts(['名单']), 'xl/worksheets/sheet1.xml': content, ...more });

  it.each([
    ['UTF-8', Buffer.from(`${HEADING}\n${ROW}`)],
    ['UTF-8 with a mark and CRLF', Buffer.from(`\uFEFF${HEADING}\r\n${ROW}\r\n`)],
    ['UTF-16', Buffer.from(`\uFEFF${HEADING}\n${ROW}`.replaceAll(',', '\t'), 'utf16le')],
    ['semicolons', Buffer.from(`${HEADING}\n${ROW}`.replaceAll(',', ';'))],
  ])('takes CSV in %s', async (_, bytes) => {
    expect(names(await read(bytes))).toEqual([[2, '演示甲']]);
  });

  it('counts rows as a spreadsheet does: empty ones and line breaks in cells included', async () => {
    const rows = await read(`标题\n\n${HEADING}\n"演示\n甲",1,2,3,4\n\n,,,,\n演示乙,1,2,3,4`);
    expect(names(rows)).toEqual([
      [4, '演示\n甲'],
      [7, '演示乙'],
    ]);
  });

  it('reads a workbook: columns by name, formulas and errors told, numbers without noise', async () => {
    const formula = '<c r="C2"><f>1+1</f><v>2</v></c>';
    const wrong = '<c r="D2" t="e"><v>#N/A</v></c>';
    const number = '<c r="E2"><v>7.1000000000000005</v></c>';
    const content = sheet(
      cells(HEADING).join(''),
      `<c r="B2" t="str"><v>x_x000D_y</v></c>${formula}${wrong}${number}`,
    );
    const [row] = await read(await workbook(content));
    expect(row).toMatchObject({
      row: 2,
      texts: { name: '', idNumber: 'x\ry', issuedOn: '7.1' },
      flaws: [
        { field: 'certificateNumber', code: 'formula-cell' },
        { field: 'specialty', code: 'error-cell' },
      ],
    });
  });

  it('does not unpack what says that it is far too large', async () => {
    const bomb = await workbook(sheet(), { 'xl/more.xml': 'x' });
    // The size of the last part, as the archive's directory states it.
    bomb.writeUInt32LE(2 ** 30, bomb.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
    expect(await faultOf(bomb)).toEqual(['too-large-inside']);
  });

  it('does not believe an archive that says less than it holds', async () => {
    const bomb = await workbook(sheet(...Array.from({ length: 50_000 }, () => cells(ROW).join(''))));
    const directory = bomb.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    bomb.writeUInt32LE(1000, directory + 24);
    expect(await faultOf(bomb)).toEqual(['broken-spreadsheet']);
  });

  it('knows no entities of the file’s own', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheet(
      '<c t="inlineStr"><is><t>&b;</t></is></c>',
    )}`;
    expect(await faultOf(await workbook(bomb))).toEqual(['broken-spreadsheet']);
  });

  it.each([
    ['macros', () => workbook(sheet(), { 'xl/vbaProject.bin': 'x' }), 'with-macros'],
    ['another kind of archive', () => zip({ 'readme.txt': 'x' }), 'not-a-workbook'],
    ['half a workbook', async () => (await workbook(sheet())).subarray(0, 200), 'broken-spreadsheet'],
    ['broken XML', () => workbook('<worksheet><sheetData><row>'), 'broken-spreadsheet'],
    ['no encoding that is known', () => Buffer.from([0x41, 0xff, 0xff, 0x0a]), 'encoding'],
    ['a quote that is never closed', () => `${HEADING}\n"${'x'.repeat(200_000)}`, 'broken-csv'],
  ])('refuses %s', async (_, make, code) => {
    expect(await faultOf(await make())).toEqual([code]);
  });
});
