import { ApiProblem } from '../../api/ApiProblem';
import { issuesByField, resolverOf } from './formProblems';

const refused = (issues: { path: string; message: string }[]) =>
  new ApiProblem({
    status: 422,
    code: 'weak-password',
    message: '',
    issues: issues.map((issue) => ({ ...issue, code: 'x' })),
  });

describe('problems the server reports', () => {
  it('land at their fields, also under a prefix', () => {
    const found = issuesByField(refused([{ path: 'body.mobile', message: '不对' }]), ['mobile', 'email']);
    expect([...found]).toEqual([['mobile', '不对']]);
  });

  it('land at a field with another name, several as one text', () => {
    const error = refused([
      { path: 'password', message: '太短。' },
      { path: 'password', message: '太常见。' },
    ]);
    expect(issuesByField(error, ['newPassword'], { newPassword: 'password' }).get('newPassword')).toBe(
      '太短。 太常见。',
    );
  });

  it('are none when the failure is about the whole', () => {
    expect(
      issuesByField(new ApiProblem({ status: 0, code: 'unreachable', message: '' }), ['mobile']).size,
    ).toBe(0);
  });
});

describe('a check as a resolver', () => {
  const resolve = resolverOf<{ mobile: string }>(
    ({ mobile }) => ({ mobile: mobile ? undefined : 'required' }),
    (text) => text.en,
  );
  const options = { fields: {}, shouldUseNativeValidation: false };

  it('tells what is wrong in the language of the reader', async () => {
    expect(await resolve({ mobile: '' }, undefined, options)).toEqual({
      values: {},
      errors: { mobile: { type: 'rule', message: 'This is required.' } },
    });
  });

  it('passes right values on', async () => {
    expect(await resolve({ mobile: '1' }, undefined, options)).toEqual({
      values: { mobile: '1' },
      errors: {},
    });
  });
});
