import { defineMessage } from '../message';

/** The same for a lead, with who holds how much. */
export const leadDigest = defineMessage({
  event: 'lead-digest',
  params: ['day', 'office', 'waiting', 'mine', 'dueSoon', 'overdue', 'people', 'late', 'link'],
  required: ['waiting', 'overdue', 'people', 'link'],
  reminder: true,
  inbox: false,
  zh: {
    subject: '{{day}} 全处待办：待受理 {{waiting}} 件，超期 {{overdue}} 件',
    body: `{{recipient}}，您好：

{{office}}今日的审核工作：

待受理：{{waiting}} 件
由您办理：{{mine}} 件
三个工作日内到期：{{dueSoon}} 件
已超期：{{overdue}} 件

人员与在办件数：

{{people}}

{{late}}

{{link}}`,
  },
  en: {
    subject: '{{day}}, whole office: {{waiting}} waiting, {{overdue}} overdue',
    body: `Dear {{recipient}},

The review work of {{office}} today:

Waiting: {{waiting}}
With you: {{mine}}
Due within three working days: {{dueSoon}}
Overdue: {{overdue}}

People and what they hold:

{{people}}

{{late}}

{{link}}`,
  },
});
