import { inLocale, type Locale } from '@zaoce/domain';

const STYLE = `body{margin:0;background:#f4f5f7;color:#1c2430;font:17px/1.8 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:34rem;margin:3rem auto;padding:1.5rem;background:#fff}h1{font-size:1.4rem;line-height:1.4}
button{font:inherit;padding:.5rem 1.25rem;border:0;border-radius:4px;background:#0b57a4;color:#fff;cursor:pointer}
button:focus-visible,a:focus-visible{outline:3px solid #1c2430;outline-offset:2px}a{color:#0b57a4}
@media (prefers-color-scheme:dark){body{background:#14181f;color:#e8ebf0}main{background:#1d232d}a{color:#8ab8f0}
button:focus-visible,a:focus-visible{outline-color:#e8ebf0}}`;

const TEXTS = {
  title: { zh: '停止提醒邮件', en: 'Stop reminder mails' },
  ask: {
    zh: '确认后，不再向您发送到期提醒和每日待办等提醒邮件。受理、补正、决定等办理通知仍会照常发送。',
    en: 'You will get no more reminders, such as of renewals or of the day’s work. Notices about what was decided are still sent.',
  },
  button: { zh: '停止提醒', en: 'Stop reminders' },
  done: {
    zh: '已停止提醒邮件。您可以随时登录系统，在通知设置中重新开启。',
    en: 'Reminders are stopped. Sign in at any time to turn them on again in your settings.',
  },
  wrong: {
    zh: '这个链接无效或不完整。请从邮件中完整复制链接，或者登录系统修改通知设置。',
    en: 'This link does not hold or is not complete. Copy it from the mail once more, or sign in and change your settings.',
  },
  home: { zh: '返回首页', en: 'To the start page' },
};

/** The page behind the link under a reminder. It needs no script; the button posts to its own address. */
export function unsubscribePage(state: 'ask' | 'done' | 'wrong', locale: Locale): Buffer {
  const say = (text: keyof typeof TEXTS) => inLocale(TEXTS[text], locale);
  const form = `<form method="post"><button type="submit">${say('button')}</button></form>`;
  return Buffer.from(`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${say('title')} · 造册</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="/favicon.svg">
<style>${STYLE}</style></head><body><main><h1>${say('title')}</h1><p role="status">${say(state)}</p>
${state === 'ask' ? form : ''}<p><a href="/">${say('home')}</a></p></main></body></html>`);
}
