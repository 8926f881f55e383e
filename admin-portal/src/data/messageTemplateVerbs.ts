import {
  previewMessageTemplate,
  resetMessageTemplate,
  saveMessageTemplate,
  type BodyOf,
} from '@zaoce/domain';
import { callOperation } from '../http/callOperation';

/** A text in the version that was on the screen. */
interface TemplateTarget {
  id: number;
  version: number;
}

const at = ({ id, version }: TemplateTarget) => ({ params: { id }, version });

/** What an administrator does to the texts of messages, each verb one call. All throw ApiProblem. */
export const messageTemplateVerbs = {
  previewTemplate: (body: BodyOf<typeof previewMessageTemplate>) =>
    callOperation(previewMessageTemplate, { body }),
  saveTemplate: (target: TemplateTarget, body: BodyOf<typeof saveMessageTemplate>) =>
    callOperation(saveMessageTemplate, { ...at(target), body }),
  resetTemplate: (target: TemplateTarget) => callOperation(resetMessageTemplate, at(target)),
};
