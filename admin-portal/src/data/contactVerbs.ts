import { saveContact, type BodyOf } from '@zaoce/domain';
import { callOperation } from '../http/callOperation';

/** What a lead does to the own authority's contact card. Throws ApiProblem. */
export const contactVerbs = {
  saveContact: ({ id, version }: { id: number; version: number }, body: BodyOf<typeof saveContact>) =>
    callOperation(saveContact, { params: { id }, version, body }),
};
