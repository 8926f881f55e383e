import type { Locale } from '@zaoce/domain';
import { escapeHtml } from './escapeHtml';

/** Who signs every message; the office that acted is named in the text itself. */
const SIGNATURE = {
  'zh-CN': {
    system: '造册 · 二级造价工程师注册系统',
    note: '此邮件由系统自动发送，请勿直接回复。',
    stop: '不想再收到此类提醒，请打开：',
  },
  en: {
    system: 'Zaoce · registration of grade-2 cost engineers',
    note: 'This message was sent automatically; please do not reply to it.',
    stop: 'To stop these reminders, open:',
  },
} as const;

const STYLE = `body{margin:0;background:#f4f5f7;color:#1c2430;
font:16px/1.7 -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
main{max-width:36rem;margin:0 auto;padding:1.5rem;background:#fff;overflow-wrap:anywhere}
.code{font:600 1.75rem/1.4 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.25em}
a{color:#0b57a4}footer{border-top:1px solid #d8dde5;color:#5a6472;font-size:.875rem}`;

/** Puts the signature under the paragraphs and the HTML into a document that loads nothing from anywhere. */
export function layOut(
  message: { subject: string; text: string; html: string },
  language: Locale,
  unsubscribe?: string,
): { text: string; html: string } {
  const { system, note, stop } = SIGNATURE[language];
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(message.subject)}</title><style>${STYLE}</style></head>
<body><main>
${message.html}
<footer><p>${escapeHtml(system)}<br>${escapeHtml(note)}</p>${stopHtml(stop, unsubscribe)}</footer>
</main></body></html>
`;
  const stopLine = unsubscribe ? `${stop}\n${unsubscribe}\n` : '';
  return { text: `${message.text}\n\n--\u0020\n${system}\n${note}\n${stopLine}`, html };
}

function stopHtml(stop: string, unsubscribe: string | undefined): string {
  if (!unsubscribe) return '';
  const address = escapeHtml(unsubscribe);
  return `<p>${escapeHtml(stop)}<br><a href="${address}">${address}</a></p>`;
}
