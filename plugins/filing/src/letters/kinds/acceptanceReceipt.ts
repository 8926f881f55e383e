import { chineseDate, today } from '@zaoce/domain';
import { acceptanceReceipt as template } from '@zaoce/document';
import { issuerOf } from '@zaoce/register';
import { z } from 'zod';
import { listScans } from '../../scans/repository';
import { defineLetter, type Moment } from '../defineLetter';

const body = z.object({
  acceptedOn: z.string(),
  byLapse: z.boolean(),
  stages: z.array(z.object({ authorityName: z.string(), workingDays: z.number() })),
  dueOn: z.string(),
  dueProvisional: z.boolean(),
  materials: z.array(z.string()),
});

/** 受理通知书. What nobody answered in time is accepted from the day it came in (行政许可法 32). */
export const acceptanceReceipt = defineLetter({
  label: { zh: '受理通知书', en: 'Notice of acceptance' },
  mark: '受',
  body,
  async gather(moment) {
    const { work, filing, event } = moment;
    const byLapse = event.actorId === null;
    const acceptedAt = byLapse ? (filing.submitted_at ?? work.now) : work.now;
    return {
      acceptedOn: chineseDate(today(acceptedAt)),
      byLapse,
      stages: filing.route.map((stage) => ({
        authorityName: issuerOf(stage.authorityCode),
        workingDays: stage.workingDays,
      })),
      dueOn: filing.due_on ? chineseDate(filing.due_on) : '',
      dueProvisional: filing.due_provisional,
      materials: await listMaterials(moment),
    };
  },
  render: (head, content) => template({ ...head, ...content }),
});

/** The kinds of scans that were sent in, in the order of the rule. */
async function listMaterials({ work, filing }: Moment): Promise<string[]> {
  const kinds = new Set((await listScans(work.trx, filing.id)).map((scan) => scan.kind));
  return filing.rule.scans.filter((scan) => kinds.has(scan.kind)).map((scan) => scan.label.zh);
}
