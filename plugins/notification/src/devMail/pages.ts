import { escapeHtml } from '../messages/escapeHtml';
import type { ReadMail } from './readMail';

export type ListedMail = Pick<ReadMail, 'to' | 'subject' | 'date'> & { name: string };

const STYLE = `body{font:15px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2430}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #d8dde5;padding:.4rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
iframe{width:100%;height:32rem;border:1px solid #d8dde5}pre{white-space:pre-wrap;background:#f4f5f7;padding:1rem}a{color:#0b57a4}`;

/** The newest mails of the outbox. */
export function listPage(mails: ListedMail[]): string {
  const rows = mails.map(
    (mail) => `<tr><td>${escapeHtml(inBeijing(mail.date))}</td><td>${escapeHtml(mail.to)}</td>
<td><a href="/dev/mail/${encodeURIComponent(mail.name)}">${escapeHtml(mail.subject)}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th scope="col">时间</th><th scope="col">收件人</th><th scope="col">主题</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
  return page(
    '开发邮箱',
    `<p>未设置 SMTP_URL，邮件没有发出，而是保存在这里。<br>SMTP_URL is not set: mail is kept here instead of being sent.</p>
${mails.length > 0 ? table : '<p>还没有邮件。 No mail yet.</p>'}`,
  );
}

/** One mail: its head, the HTML part in a frame that may do nothing, the text part. */
export function mailPage(name: string, mail: ReadMail): string {
  return page(
    mail.subject,
    `<p><a href="/dev/mail">全部邮件 All mail</a></p>
<table><tbody><tr><th scope="row">发件人</th><td>${escapeHtml(mail.from)}</td></tr>
<tr><th scope="row">收件人</th><td>${escapeHtml(mail.to)}</td></tr>
<tr><th scope="row">时间</th><td>${escapeHtml(inBeijing(mail.date))}</td></tr></tbody></table>
<h2>网页 HTML</h2><iframe sandbox title="${escapeHtml(mail.subject)}" src="/dev/mail/${encodeURIComponent(name)}/html"></iframe>
<h2>纯文本 Text</h2><pre>${escapeHtml(mail.text)}</pre>`,
  );
}

function inBeijing(date: string): string {
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return date;
  return instant.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
}

function page(title: string, content: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${content}</main></body></html>`;
}
