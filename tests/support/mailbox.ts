import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it is given. */
export interface Mailbox {
  /** For SMTP_URL. */
  url: string;
  mails: ParsedMail[];
  /** Waits for a mail to an address whose subject or text matches, and returns the newest. */
  waitFor(to: string, pattern: RegExp, milliseconds?: number): Promise<ParsedMail>;
  stop(): Promise<void>;
}

export async function startMailbox(port = 0): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    waitFor: (to, pattern, milliseconds = 20_000) => waitFor(mails, to, pattern, milliseconds),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function waitFor(
  mails: ParsedMail[],
  to: string,
  pattern: RegExp,
  milliseconds: number,
): Promise<ParsedMail> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const found = mails.findLast(
      (mail) => addresses(mail).includes(to) && pattern.test(`${mail.subject ?? ''}\n${mail.text ?? ''}`),
    );
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `no mail to ${to} matched ${pattern}; there were: ${mails.map((mail) => mail.subject).join(' | ')}`,
  );
}

function addresses(mail: ParsedMail): string[] {
  const list = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
  return list.flatMap((group) => group.value.map((entry) => entry.address ?? ''));
}
