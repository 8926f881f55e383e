import type { Issue } from '@zaoce/domain';
import { inTransaction, type Strapi, type Transaction } from '@zaoce/platform';
import { panelCaller } from '../panel/panelCaller';
import { panelNo, panelRefusal } from '../panel/panelRefusal';
import { watchDocuments, type DocumentCall } from '../panel/watchDocuments';

const UID = 'api::announcement.announcement';
const ENTRY = { zh: '公告', field: 'publishOn' };

const RESULT = {
  zh: '审批公告由审批公告业务发布，不能在这里建立、修改、撤下或删除。',
  en: 'Announcements of results come from result notices; they are not made, changed or taken away here.',
};

interface DraftRow {
  publish_on: Date | null;
  result_notice_id: number | null;
}

/**
 * Watches over announcements that are edited in Strapi's panel: a moment to publish at lies ahead and has something to
 * publish, results are announced by the office alone, and what was taken back stays back.
 */
export function guardAnnouncements(strapi: Strapi): void {
  watchDocuments(strapi, UID, (call, next) =>
    inTransaction(strapi, async (trx) => {
      if (panelCaller(strapi)) await check(trx, call);
      if (call.action === 'clone') call.params.data = { ...call.params.data, publishOn: null, pinned: false };
      const result = await next();
      // Otherwise its moment, which has passed, would publish it again.
      if (call.action === 'unpublish') await forgetMoment(trx, call);
      return result;
    }),
  );
}

const CHANGING = ['create', 'update', 'clone', 'publish', 'unpublish', 'delete', 'discardDraft'];

async function check(trx: Transaction, { action, params }: DocumentCall): Promise<void> {
  if (!CHANGING.includes(action)) return;
  const { data = {}, documentId } = params;
  const draft = documentId ? await findDraft(trx, documentId) : undefined;
  const makesResult = data.kind === 'result' || (data.resultNoticeId ?? null) !== null;
  if (draft?.result_notice_id || makesResult) throw panelNo(RESULT);
  if (action === 'create' || action === 'update') checkMoment(data, draft);
}

function checkMoment(data: Record<string, unknown>, draft: DraftRow | undefined): void {
  if (typeof data.publishOn !== 'string' && !(data.publishOn instanceof Date)) return;
  const moment = new Date(data.publishOn).getTime();
  if (moment === draft?.publish_on?.getTime()) return;
  const issues = MOMENT_RULES.filter(({ isBroken }) => isBroken(moment, data)).map(({ issue }) => issue);
  if (issues.length > 0) throw panelRefusal(ENTRY, issues);
}

interface MomentRule {
  isBroken: (moment: number, data: Record<string, unknown>) => boolean;
  issue: Issue;
}

const MOMENT_RULES: MomentRule[] = [
  {
    isBroken: (moment) => !(moment > Date.now()),
    issue: {
      path: 'publishOn',
      code: 'in-the-past',
      message: {
        zh: '定时发布时间已过，请选择以后的时间，或清空后直接发布。',
        en: 'The moment has passed; choose a later one, or empty it and publish now.',
      },
    },
  },
  {
    isBroken: (_moment, { title, body }) => !title || !body,
    issue: {
      path: 'title',
      code: 'required',
      message: {
        zh: '定时发布须先填写标题和正文。',
        en: 'Only with a title and a text can it be published.',
      },
    },
  },
];

async function findDraft(trx: Transaction, documentId: string): Promise<DraftRow | undefined> {
  return trx('announcements')
    .where({ document_id: documentId })
    .whereNull('published_at')
    .first<DraftRow | undefined>('publish_on', 'result_notice_id');
}

async function forgetMoment(trx: Transaction, { params }: DocumentCall): Promise<void> {
  await trx('announcements')
    .where({ document_id: params.documentId ?? '' })
    .whereNull('published_at')
    .update({ publish_on: null });
}
