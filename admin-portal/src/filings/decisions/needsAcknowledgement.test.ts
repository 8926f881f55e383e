import { ApiProblem } from '../../http/apiProblem';
import { needsAcknowledgement } from './needsAcknowledgement';

const issue = (code: string) => ({ path: 'basic.mobile', code, message: 'x' });

describe('needsAcknowledgement', () => {
  it.each([
    ['a repeated item', new ApiProblem('rule-refused', 422, 'x', [issue('repeated-item')]), true],
    ['another rule', new ApiProblem('rule-refused', 422, 'x', [issue('unknown-word')]), false],
    ['a conflict', new ApiProblem('wrong-state', 409, 'x', [issue('repeated-item')]), false],
    ['something else', new Error('repeated-item'), false],
    ['nothing', null, false],
  ])('after %s', (_name, problem, expected) => {
    expect(needsAcknowledgement(problem)).toBe(expected);
  });
});
