import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeDurably } from '@zaoce/platform';
import type { ComposedMail, Transport } from './transport';

/** Puts each message into a folder as an `.eml` file, named by its time and Message-ID: a repetition overwrites it. */
export class OutboxTransport implements Transport {
  constructor(private readonly directory: string) {}

  async deliver(mail: ComposedMail): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    await writeDurably(path.join(this.directory, outboxFileName(mail)), mail.bytes);
  }
}

/** `20261122T040506789-<id>.eml`; sorts by time. */
export function outboxFileName({
  createdAt,
  messageId,
}: Pick<ComposedMail, 'createdAt' | 'messageId'>): string {
  const time = createdAt.toISOString().replace(/[-:.Z]/g, '');
  return `${time}-${messageId.replace(/@.*$/, '').replace(/[^A-Za-z0-9]/g, '')}.eml`;
}
