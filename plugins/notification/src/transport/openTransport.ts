import path from 'node:path';
import { dataDirectory } from '@zaoce/platform';
import type { MailSettings } from '../outgoing/mailSettings';
import { OutboxTransport } from './outboxTransport';
import { SmtpTransport } from './smtpTransport';
import type { Transport } from './transport';

/** The folder where mail goes that nobody sends. */
export function outboxDirectory(): string {
  return path.join(dataDirectory(), 'outbox');
}

export function openTransport(settings: MailSettings): Transport {
  return settings.smtpUrl ? new SmtpTransport(settings.smtpUrl) : new OutboxTransport(outboxDirectory());
}
