import type { SealedFile } from '@zaoce/platform';
import { fault } from './sheetRow';

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le';

/** The encoding of a text file, found by reading it once: what is no UTF-8 anywhere is taken for GB 18030. */
export async function detectEncoding(file: SealedFile): Promise<Encoding> {
  for await (const head of file.stream(0, 2)) {
    if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of file.stream()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** The text of a file, piece by piece, without its byte order mark; a character that does not exist ends it. */
export async function* decodeText(file: SealedFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw fault('encoding');
    }
  };
  for await (const chunk of file.stream()) {
    const text = decode(chunk);
    if (text.includes('\0')) throw fault('encoding');
    yield text;
  }
  yield decode();
}
