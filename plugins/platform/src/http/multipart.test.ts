import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Refusal } from '@zaoce/domain';
import {
  readMultipart,
  UPLOAD_LIMIT_BYTES,
  type Multipart as MultipartOf,
  type UploadedFile,
} from './multipart';

type Multipart = MultipartOf<UploadedFile>;

/** A server that reads one multipart request and remembers what came of it. */
async function serve(): Promise<{ server: Server; port: number; outcome: Promise<Multipart | Refusal> }> {
  let settle: (value: Multipart | Refusal) => void = () => undefined;
  const outcome = new Promise<Multipart | Refusal>((resolve) => (settle = resolve));
  const server = createServer((incoming, response) => {
    const collect = async (fileName: string, source: AsyncIterable<Buffer>) => {
      const chunks: Buffer[] = [];
      for await (const chunk of source) chunks.push(chunk);
      return { fileName, bytes: Buffer.concat(chunks) };
    };
    readMultipart(incoming, 'file', UPLOAD_LIMIT_BYTES, collect).then(
      (result) => {
        settle(result);
        response.end('ok');
      },
      (error: Refusal) => {
        settle(error);
        response.statusCode = error.status;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, outcome };
}

async function upload(bytes: Buffer, field = 'file'): Promise<Multipart | Refusal> {
  const { server, port, outcome } = await serve();
  const form = new FormData();
  form.set('kind', 'photo');
  form.set(field, new Blob([new Uint8Array(bytes)]), '照片.jpg');
  await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: form }).catch(() => undefined);
  const result = await outcome;
  server.closeAllConnections();
  server.close();
  return result;
}

describe('reading a multipart request', () => {
  it('gives the file, its name and the fields', async () => {
    const result = await upload(Buffer.from('hello'));
    expect(result).toEqual({
      fields: { kind: 'photo' },
      file: { fileName: '照片.jpg', bytes: Buffer.from('hello') },
    });
  });

  it('takes exactly the limit', async () => {
    const result = (await upload(Buffer.alloc(UPLOAD_LIMIT_BYTES, 1))) as Multipart;
    expect(result.file?.bytes).toHaveLength(UPLOAD_LIMIT_BYTES);
  });

  it('refuses one byte more', async () => {
    const result = await upload(Buffer.alloc(UPLOAD_LIMIT_BYTES + 1, 1));
    expect((result as Refusal).code).toBe('too-large');
  });

  it('refuses while the bytes still arrive, not at the end', async () => {
    const { server, port, outcome } = await serve();
    const boundary = 'b';
    const client = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
    client.on('error', () => undefined);
    client.write(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`);
    client.write(Buffer.alloc(UPLOAD_LIMIT_BYTES + 1, 1));
    expect(((await outcome) as Refusal).code).toBe('too-large');
    client.destroy();
    server.closeAllConnections();
    server.close();
  });

  it('ignores a file under another name', async () => {
    expect(((await upload(Buffer.from('x'), 'other')) as Multipart).file).toBeNull();
  });

  it('refuses a body that is not multipart', async () => {
    const { server, port, outcome } = await serve();
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'plain' });
    expect(response.status).toBe(415);
    expect(((await outcome) as Refusal).code).toBe('unsupported-body');
    server.closeAllConnections();
    server.close();
  });
});
