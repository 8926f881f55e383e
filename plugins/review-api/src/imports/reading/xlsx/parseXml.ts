import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { fault, FileFault } from '../sheetRow';

export type Attributes = Record<string, string>;

/** What is told about a part while it is read. Names come without prefixes. */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML part as it is unpacked; yields the share of it that has been read, 0 to 1, after each piece. Entities that
 * the part declares itself are not known to the parser, so nothing can grow inside it.
 */
export async function* parseXml(
  stream: Readable,
  size: number,
  handlers: XmlHandlers,
): AsyncGenerator<number> {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(localName(name), attributes));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name)));
  parser.on('error', () => {
    throw fault('broken-spreadsheet');
  });
  const decoder = new TextDecoder('utf-8');
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      read += chunk.length;
      parser.write(decoder.decode(chunk, { stream: true }));
      yield Math.min(1, read / Math.max(1, size));
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw error instanceof FileFault ? error : fault('broken-spreadsheet');
  } finally {
    stream.destroy();
  }
}

/** Reads a small part to its end. */
export async function readXml(stream: Readable, handlers: XmlHandlers): Promise<void> {
  for await (const progress of parseXml(stream, 1, handlers)) void progress;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
