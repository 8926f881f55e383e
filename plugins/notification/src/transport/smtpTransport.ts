import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { HandOver } from './handOver';
import { DeliveryUnknown, type ComposedMail, type Transport } from './transport';

const TIMEOUTS_MS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/**
 * Sends over SMTP (`smtp://user:password@host:port`, `smtps://…`; STARTTLS where the server offers it). Every message
 * has a connection of its own instead of one from nodemailer's pool, which cannot tell how far a broken delivery came.
 */
export class SmtpTransport implements Transport {
  constructor(private readonly url: string) {}

  async deliver(mail: ComposedMail, beforeHandOver: () => Promise<void>): Promise<void> {
    const options = { ...TIMEOUTS_MS, ...parseConnectionUrl(this.url) };
    const connection = new SMTPConnection(options);
    const handOver = new HandOver(beforeHandOver);
    const message = Readable.from(handOver.contentOf(mail.bytes), { objectMode: false });
    // Both may report an error at any time and more than once; the first counts, none may go unheard.
    const broken = new Promise<never>((_, reject) => {
      connection.on('error', reject);
      message.on('error', reject);
    });
    broken.catch(() => undefined);
    try {
      await Promise.race([broken, connect(connection)]);
      if (options.auth) await Promise.race([broken, logIn(connection, options.auth)]);
      await Promise.race([broken, send(connection, mail, message, handOver)]);
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      throw (await handOver.abort()) && !isAnswer(cause) ? new DeliveryUnknown(cause) : cause;
    } finally {
      connection.close();
    }
  }
}

const connect = (connection: SMTPConnection) =>
  new Promise<void>((resolve, reject) => connection.connect((error) => (error ? reject(error) : resolve())));

const logIn = (connection: SMTPConnection, auth: SMTPConnection.AuthenticationType) =>
  new Promise<void>((resolve, reject) =>
    connection.login(auth as SMTPConnection.AuthenticationCredentials, (error) =>
      error ? reject(error) : resolve(),
    ),
  );

const send = (
  connection: SMTPConnection,
  { from, to }: ComposedMail,
  message: Readable,
  handOver: HandOver,
) =>
  new Promise<void>((resolve, reject) =>
    connection.send({ from, to }, message, (error) => {
      if (!error) return resolve();
      // nodemailer reads a message to its end even when it cannot be sent; that must not count as handing over.
      handOver.forbid();
      reject(error);
    }),
  );

/** Whether the server itself said no; then it did not keep the message. */
function isAnswer(error: Error): boolean {
  return 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 400;
}
