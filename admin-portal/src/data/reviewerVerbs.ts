import {
  blockReviewer,
  createReviewer,
  resetReviewerPassword,
  saveReviewer,
  unblockReviewer,
  type BodyOf,
} from '@zaoce/domain';
import { callOperation } from '../http/callOperation';

interface Seen {
  id: number;
  version: number;
}

/** What leads and administrators do to the accounts of the staff. Throws ApiProblem. */
export const reviewerVerbs = {
  createReviewer: (body: BodyOf<typeof createReviewer>) => callOperation(createReviewer, { body }),
  saveReviewer: ({ id, version }: Seen, body: BodyOf<typeof saveReviewer>) =>
    callOperation(saveReviewer, { params: { id }, version, body }),
  blockReviewer: ({ id, version }: Seen) => callOperation(blockReviewer, { params: { id }, version }),
  unblockReviewer: ({ id, version }: Seen) => callOperation(unblockReviewer, { params: { id }, version }),
  resetReviewerPassword: ({ id, version }: Seen) =>
    callOperation(resetReviewerPassword, { params: { id }, version }),
};
