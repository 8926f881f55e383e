import { createResultNotice, deleteResultNotice, publishResultNotice, type BodyOf } from '@zaoce/domain';
import { callOperation } from '../http/callOperation';

/** What a lead does to result notices, each verb one call. All throw ApiProblem. */
export const noticeVerbs = {
  draftNotice: (body: BodyOf<typeof createResultNotice>, idempotencyKey: string) =>
    callOperation(createResultNotice, { body, idempotencyKey }),
  publishNotice: (id: number, idempotencyKey: string) =>
    callOperation(publishResultNotice, { params: { id }, idempotencyKey }),
  deleteNotice: (id: number) => callOperation(deleteResultNotice, { params: { id } }),
};
