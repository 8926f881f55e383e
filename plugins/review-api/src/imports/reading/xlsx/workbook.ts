import type { Entry } from 'yauzl';
import { fault } from '../sheetRow';
import { readXml } from './parseXml';
import type { Archive } from './zipEntries';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** What has to be known of a workbook to read its first sheet. */
export interface Workbook {
  sheet: Entry;
  sharedStrings: Entry | undefined;
  /** Days to add to date numbers: workbooks of old Macintoshes count from 1904. */
  dayOffset: number;
}

const DAYS_FROM_1900_TO_1904 = 1462;

/** Finds the first visible sheet. @throws FileFault for an archive that is no workbook, macros, and one without sheets */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  if ([...archive.entries.keys()].some((name) => /vbaProject\.bin$/i.test(name))) throw fault('with-macros');
  const { sheets, date1904 } = await readSheets(archive);
  const relations = await readRelations(archive);
  const first = sheets.find(({ hidden }) => !hidden);
  if (!first) throw fault('no-sheet');
  const target = relations.find(({ id }) => id === first.relation)?.target;
  const sheet = target === undefined ? undefined : archive.entries.get(target);
  if (!sheet) throw fault('broken-spreadsheet');
  const strings = relations.find(({ type }) => type.endsWith('/sharedStrings'));
  return {
    sheet,
    sharedStrings: strings && archive.entries.get(strings.target),
    dayOffset: date1904 ? DAYS_FROM_1900_TO_1904 : 0,
  };
}

async function readSheets(archive: Archive) {
  const entry = archive.entries.get(WORKBOOK);
  if (!entry) throw fault('not-a-workbook');
  const sheets: { relation: string; hidden: boolean }[] = [];
  let date1904 = false;
  await readXml(await archive.open(entry), {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ relation: attributes['r:id'] ?? relationOf(attributes), hidden });
    },
  });
  return { sheets, date1904 };
}

/** The prefix of the relation's namespace is usually `r`, but may be any. */
function relationOf(attributes: Record<string, string>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

async function readRelations(archive: Archive) {
  const entry = archive.entries.get(RELATIONS);
  if (!entry) throw fault('not-a-workbook');
  const relations: { id: string; type: string; target: string }[] = [];
  await readXml(await archive.open(entry), {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name === 'Relationship') relations.push({ id: Id, type: Type, target: resolve(Target) });
    },
  });
  return relations;
}

/** Targets are relative to the folder of the workbook, or absolute in the archive. */
function resolve(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}
