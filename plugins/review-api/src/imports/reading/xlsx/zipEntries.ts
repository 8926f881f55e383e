import { Readable } from 'node:stream';
import type { SealedFile } from '@zaoce/platform';
import { fromRandomAccessReader, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { fault } from '../sheetRow';

/** A workbook has a few dozen parts. */
const MOST_ENTRIES = 2000;
/** What 100,000 rows take, several times over; an archive that unpacks to more is refused before it is unpacked. */
const MOST_BYTES_UNPACKED = 768 * 1024 * 1024;

/** Lets the archive's reader jump in an encrypted file. */
class SealedFileReader extends RandomAccessReader {
  constructor(private readonly file: SealedFile) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.file.stream(start, end), { objectMode: false });
  }

  /** The file belongs to whoever opened it. */
  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

/** The parts of a workbook's archive. */
export interface Archive {
  entries: ReadonlyMap<string, Entry>;
  /** Opens a part; the stream fails when it unpacks to more than the archive says. */
  open(entry: Entry): Promise<Readable>;
  close(): void;
}

/** Opens an archive and lists its parts. @throws FileFault for a damaged one, one with passwords, and a bomb */
export async function openArchive(file: SealedFile): Promise<Archive> {
  const zip = await openZip(file).catch(() => {
    throw fault('broken-spreadsheet');
  });
  const entries = await listEntries(zip);
  const unpacked = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > MOST_BYTES_UNPACKED) throw fault('too-large-inside');
  return {
    entries,
    open: (entry) =>
      new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => {
          if (error) reject(fault('broken-spreadsheet'));
          else resolve(stream);
        });
      }),
    close: () => {
      zip.close();
    },
  };
}

function openZip(file: SealedFile): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(new SealedFileReader(file), file.size, options, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      if (entry.isEncrypted() || entries.size >= MOST_ENTRIES) reject(fault('broken-spreadsheet'));
      entries.set(entry.fileName.replaceAll('\\', '/'), entry);
      zip.readEntry();
    });
    zip.on('error', () => reject(fault('broken-spreadsheet')));
    zip.on('end', () => resolve(entries));
    zip.readEntry();
  });
}
