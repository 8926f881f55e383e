import { createHash } from 'node:crypto';

export interface MailSettings {
  /** Null: mail goes to a folder instead (development and tests). */
  smtpUrl: string | null;
  from: string;
  /** The host after the @ of `from`; message ids end in it. */
  domain: string;
  /** Messages a minute that the mail server is given. */
  perMinute: number;
}

const DEFAULT_PER_MINUTE = 300;
const DEVELOPMENT_FROM = '造册 <no-reply@zaoce.invalid>';

/**
 * SMTP_URL, MAIL_FROM and MAIL_PER_MINUTE. Real mail needs a real sender, and an installation in production real mail:
 * throws an error that names the variable.
 */
export function mailSettings(env: NodeJS.ProcessEnv = process.env): MailSettings {
  const smtpUrl = env.SMTP_URL?.trim() ? env.SMTP_URL.trim() : null;
  if (!smtpUrl && env.NODE_ENV === 'production') {
    throw new Error('生产环境须设置 SMTP_URL / SMTP_URL must be set in production');
  }
  if (smtpUrl && !/^smtps?:\/\//.test(smtpUrl)) {
    throw new Error('SMTP_URL 应以 smtp:// 或 smtps:// 开头 / SMTP_URL must start with smtp:// or smtps://');
  }
  const from = env.MAIL_FROM?.trim() || (smtpUrl ? '' : DEVELOPMENT_FROM);
  const domain = /@([A-Za-z0-9.-]+)>?$/.exec(from)?.[1];
  if (!domain)
    throw new Error('设置 SMTP_URL 时须设置发件人 MAIL_FROM / MAIL_FROM must be an e-mail address');
  return { smtpUrl, from, domain, perMinute: readPerMinute(env.MAIL_PER_MINUTE) };
}

function readPerMinute(setting: string | undefined): number {
  if (!setting?.trim()) return DEFAULT_PER_MINUTE;
  if (!/^[1-9]\d{0,4}$/.test(setting.trim())) {
    throw new Error(
      'MAIL_PER_MINUTE 须为 1 至 99999 的整数 / MAIL_PER_MINUTE must be a whole number from 1 to 99999',
    );
  }
  return Number(setting);
}

/** The Message-ID of a key: the same at every attempt, so that a mail server can recognise a repetition. */
export function messageIdFor(key: string, domain: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;
}
