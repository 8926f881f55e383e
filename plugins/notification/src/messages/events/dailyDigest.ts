import { defineMessage } from '../message';

/** A reviewer's work on a working day: what waits, what is due, what is late. Only sent when there is something. */
export const dailyDigest = defineMessage({
  event: 'daily-digest',
  params: ['day', 'office', 'waiting', 'mine', 'dueSoon', 'overdue', 'late', 'link'],
  required: ['waiting', 'overdue', 'link'],
  reminder: true,
  inbox: false,
  zh: {
    subject: '{{day}} 待办：待受理 {{waiting}} 件，超期 {{overdue}} 件',
    body: `{{recipient}}，您好：

{{office}}今日的审核工作：

待受理：{{waiting}} 件
由您办理：{{mine}} 件
三个工作日内到期：{{dueSoon}} 件
已超期：{{overdue}} 件

{{late}}

{{link}}`,
  },
  en: {
    subject: '{{day}}: {{waiting}} waiting, {{overdue}} overdue',
    body: `Dear {{recipient}},

The review work of {{office}} today:

Waiting: {{waiting}}
With you: {{mine}}
Due within three working days: {{dueSoon}}
Overdue: {{overdue}}

{{late}}

{{link}}`,
  },
});
