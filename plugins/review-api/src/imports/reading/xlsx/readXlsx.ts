import type { SealedFile } from '@zaoce/platform';
import type { SheetRow } from '../sheetRow';
import { parseXml } from './parseXml';
import { readSharedStrings } from './sharedStrings';
import { SheetReader } from './sheetReader';
import { readWorkbook } from './workbook';
import { openArchive } from './zipEntries';

/** The rows of the first visible sheet of a workbook, as it is unpacked. */
export async function* readXlsx(file: SealedFile): AsyncGenerator<SheetRow> {
  const archive = await openArchive(file);
  try {
    const workbook = await readWorkbook(archive);
    const strings = await readSharedStrings(archive, workbook);
    const reader = new SheetReader(strings, workbook.dayOffset);
    const { sheet } = workbook;
    const stream = await archive.open(sheet);
    for await (const progress of parseXml(stream, sheet.uncompressedSize, reader)) {
      for (const row of reader.takeRows()) yield { ...row, progress };
    }
    for (const row of reader.takeRows()) yield { ...row, progress: 1 };
    reader.refuseMerged();
  } finally {
    archive.close();
  }
}
