import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { SmtpTransport } from './smtpTransport';
import { DeliveryUnknown } from './transport';

const mail = {
  messageId: '<1@example.test>',
  createdAt: new Date('2026-11-22T04:05:06Z'),
  from: 'office@example.test',
  to: 'person@example.test',
  bytes: Buffer.from('Subject: x\r\n\r\n.leading dot\r\nbody\r\n'),
};

async function withServer(
  options: SMTPServerOptions,
  work: (url: string, received: string[]) => Promise<void>,
): Promise<void> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString());
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  try {
    await work(`smtp://127.0.0.1:${port}`, received);
  } finally {
    await new Promise<void>((resolve) => server.close(resolve));
  }
}

test('hands a message over and says when its end is about to be sent', async () => {
  await withServer({}, async (url, received) => {
    const before = jest.fn(async () => expect(received).toEqual([]));
    await new SmtpTransport(url).deliver(mail, before);
    expect(before).toHaveBeenCalledTimes(1);
    expect(received).toEqual([mail.bytes.toString()]);
  });
});

test('signs in where the address names an account', async () => {
  const seen: unknown[] = [];
  const options: SMTPServerOptions = {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      seen.push([username, password]);
      done(null, { user: username });
    },
  };
  await withServer(options, async (url, received) => {
    await new SmtpTransport(url.replace('//', '//office:p%40ss@')).deliver(mail, async () => undefined);
    expect(seen).toEqual([['office', 'p@ss']]);
    expect(received).toHaveLength(1);
  });
});

test('a server that refuses the recipient certainly did not take it', async () => {
  const options: SMTPServerOptions = {
    onRcptTo: (_address, _session, done) => done(new Error('no such mailbox')),
  };
  await withServer(options, async (url) => {
    const before = jest.fn(async () => undefined);
    await expect(new SmtpTransport(url).deliver(mail, before)).rejects.toThrow('no such mailbox');
    expect(before).not.toHaveBeenCalled();
  });
});

test('a server that refuses the content certainly did not take it', async () => {
  const options: SMTPServerOptions = {
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => done(new Error('looks like spam')));
    },
  };
  await withServer(options, async (url) => {
    const failure = await new SmtpTransport(url)
      .deliver(mail, async () => undefined)
      .catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(DeliveryUnknown);
    expect(failure).toMatchObject({ responseCode: 450 });
  });
});

test('nobody listens: certainly not taken', async () => {
  const before = jest.fn(async () => undefined);
  await expect(new SmtpTransport('smtp://127.0.0.1:1').deliver(mail, before)).rejects.toThrow('ECONNREFUSED');
  expect(before).not.toHaveBeenCalled();
});

test('when noting the hand-over fails the message is not ended', async () => {
  await withServer({}, async (url, received) => {
    const before = async () => Promise.reject(new Error('no database'));
    await expect(new SmtpTransport(url).deliver(mail, before)).rejects.toThrow('no database');
    expect(received).toEqual([]);
  });
});

test.each([
  ['before the end of the message', '354 go on\r\n', false],
  ['after the end of the message', '354 go on\r\n', true],
])('a connection that breaks %s', async (_, dataAnswer, afterEnd) => {
  const server = createServer((socket) => playServer(socket, dataAnswer, afterEnd));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // The mark takes a moment, in which the first server hangs up.
  const before = () => new Promise<void>((resolve) => setTimeout(resolve, 100));
  const failure = await new SmtpTransport(`smtp://127.0.0.1:${port}`)
    .deliver(mail, before)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure instanceof DeliveryUnknown).toBe(afterEnd);
  await new Promise((resolve) => server.close(resolve));
});

/** A server that hangs up in the middle of the message, or swallows it and hangs up without an answer. */
function playServer(socket: Socket, dataAnswer: string, afterEnd: boolean): void {
  let inData = false;
  socket.on('error', () => undefined);
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    if (inData) {
      if (!afterEnd || chunk.toString().includes('\r\n.\r\n') || chunk.toString().endsWith('.\r\n'))
        socket.destroy();
      return;
    }
    const command = chunk.toString().slice(0, 4).toUpperCase();
    inData = command === 'DATA';
    socket.write(inData ? dataAnswer : '250 ok\r\n');
  });
}
