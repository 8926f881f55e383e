import { Readable } from 'node:stream';
import { Refusal } from '@zaoce/domain';
import { fileAnswer, type FileAnswer } from '@zaoce/platform';
import { describeAsked, type AskedExport } from './askedExport';
import { exportFileName } from './fileName';
import { FORMATS } from './format/formats';
import { recordExportNow } from './recordExport';
import { writeExport, type Written } from './writeExport';

/** Each holds a connection to the database for as long as the client takes; the rest of the office needs some, too. */
const AT_ONCE = 3;
let running = 0;

/**
 * Sends a list as a file while it is read. It is in the trail before the first byte leaves, and again with what was really
 * sent, in full or not.
 * @throws Refusal 429 when as many as may are under way
 */
export async function streamExport(asked: AskedExport): Promise<FileAnswer> {
  if (running >= AT_ONCE) throw new Refusal('too-many-requests', { retryAfter: 10 });
  running += 1;
  try {
    await recordExportNow(asked.ask.strapi, 'list.exported', partyOf(asked), describeAsked(asked));
    const { ask, order } = asked;
    const file = Readable.from(sendRecorded(asked), { objectMode: false });
    const name = exportFileName(order.source, ask.actor, { ...order, now: ask.now });
    // Before the first byte is asked for, `return` runs nothing of a generator.
    file.once('close', () => (running -= 1));
    return fileAnswer(file, name, FORMATS[order.format].mediaType);
  } catch (error) {
    running -= 1;
    throw error;
  }
}

async function* sendRecorded(asked: AskedExport): AsyncGenerator<Buffer> {
  const written: Written = { rows: 0, bytes: 0, sha256: null };
  try {
    yield* writeExport(asked.ask, asked.order, written);
  } finally {
    const complete = written.sha256 !== null;
    await recordExportNow(asked.ask.strapi, 'list.export-ended', partyOf(asked), { ...written, complete });
  }
}

function partyOf({ ask, order, requestId, ip }: AskedExport) {
  return { actor: ask.actor, resource: order.source.resource, requestId, ip };
}
