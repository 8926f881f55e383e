import { readProblem } from './apiProblem';

const body = {
  data: null,
  message: '内容已被更新。',
  error: {
    status: 412,
    name: 'PreconditionFailedError',
    message: '内容已被更新。',
    details: { code: 'stale-version', issues: [{ path: 'version', code: 'stale', message: '请刷新' }] },
  },
};

describe('readProblem', () => {
  it('reads the shape of the API', async () => {
    const problem = await readProblem(new Response(JSON.stringify(body), { status: 412 }));
    expect(problem).toMatchObject({
      code: 'stale-version',
      status: 412,
      message: '内容已被更新。',
      retryAfter: null,
    });
    expect(problem.issues).toEqual(body.error.details.issues);
  });

  it('reads how long to wait', async () => {
    const response = new Response(JSON.stringify(body), { status: 429, headers: { 'Retry-After': '30' } });
    expect((await readProblem(response)).retryAfter).toBe(30);
  });

  it.each([
    ['a page of a proxy', '<html>'],
    ['another JSON', '{"error":"x"}'],
    ['nothing', ''],
  ])('survives %s', async (_name, text) => {
    expect(await readProblem(new Response(text, { status: 502 }))).toMatchObject({
      code: 'unreadable',
      status: 502,
    });
  });
});
