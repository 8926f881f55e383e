import {
  getFilingHistory,
  listFilings,
  login,
  submitFiling,
  uploadScan,
  verifyCertificate,
} from '@zaoce/domain';
import { ApiClient } from './ApiClient';
import { SessionKeeper } from './SessionKeeper';

const user = {
  id: 1,
  name: '演示甲',
  role: 'applicant',
  authorityCode: '11',
  authorityName: '北京市',
  language: 'zh-CN',
  privacyNoticeAccepted: true,
  mustChangePassword: false,
};
const sessionOf = (accessToken: string) => ({ accessToken, expiresIn: 600, user });
const answer = (data: unknown, status = 200, headers = {}) => Response.json({ data }, { status, headers });
const refusal = (status: number, code: string, headers = {}) =>
  Response.json(
    { data: null, error: { status, name: 'Error', message: `因为 ${code}`, details: { code, issues: [] } } },
    { status, headers },
  );

interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: BodyInit | null | undefined;
}

/** A client whose server is a function from request to answer; `null` means that none comes. */
function clientOf(reply: (request: Sent) => Response | null) {
  const sent: Sent[] = [];
  const fake = async (url: string, init: RequestInit = {}) => {
    const request = {
      url,
      method: init.method ?? '',
      headers: init.headers as Record<string, string>,
      body: init.body,
    };
    sent.push(request);
    const response = reply(request);
    if (!response) throw new TypeError('Failed to fetch');
    return response;
  };
  let hint = true;
  const context = { fetch: fake, language: () => 'en' };
  const session = new SessionKeeper({
    ...context,
    withLock: (work) => work(),
    hint: { get: () => hint, set: (value) => (hint = value) },
    announceSignOut: () => undefined,
    now: () => 0,
  });
  return { client: new ApiClient(context, session), session, sent, hint: () => hint };
}

describe('a call', () => {
  it('takes address, method, language and body from the contract', async () => {
    const { client, sent } = clientOf(() => answer(sessionOf('t1')));
    const session = await client.call(login, { body: { identifier: 'a', password: 'b' } });
    expect(session.user.name).toBe('演示甲');
    expect(sent[0]).toMatchObject({
      url: '/api/account/login',
      method: 'POST',
      body: '{"identifier":"a","password":"b"}',
    });
    expect(sent[0]?.headers).toEqual({ 'Accept-Language': 'en', 'Content-Type': 'application/json' });
  });

  it('carries token, version and idempotency key', async () => {
    const { client, session, sent } = clientOf(() => refusal(412, 'stale-version'));
    session.adopt({ ...sessionOf('t1'), user: { ...user, role: 'applicant', language: 'en' } });
    await expect(
      client.call(submitFiling, { params: { id: 7 }, ifMatch: 3, idempotencyKey: 'k' }),
    ).rejects.toMatchObject({
      status: 412,
      code: 'stale-version',
      message: '因为 stale-version',
    });
    expect(sent[0]?.headers).toMatchObject({
      Authorization: 'Bearer t1',
      'If-Match': '"3"',
      'Idempotency-Key': 'k',
    });
  });

  it('sends a file as a form, without a content type of its own', async () => {
    const { client, session, sent } = clientOf(() => refusal(413, 'too-large'));
    session.adopt({ ...sessionOf('t1'), user: { ...user, role: 'applicant', language: 'en' } });
    const upload = client.call(uploadScan, {
      params: { id: 7 },
      body: { kind: 'photo' },
      file: new Blob(['x']),
      fileName: 'a.jpg',
    });
    await expect(upload).rejects.toMatchObject({ code: 'too-large' });
    const form = sent[0]?.body as FormData;
    expect(form.get('kind')).toBe('photo');
    expect(form.get('file')).toBeInstanceOf(Blob);
    expect(sent[0]?.headers).not.toHaveProperty('Content-Type');
  });

  it('reads lists with their pages', async () => {
    const meta = { pagination: { page: 1, pageSize: 20, pageCount: 1, total: 0 } };
    const { client, session } = clientOf(() => Response.json({ data: [], meta }));
    session.adopt({ ...sessionOf('t1'), user: { ...user, role: 'applicant', language: 'en' } });
    expect(await client.list(listFilings, { query: { page: 1 } })).toEqual({
      items: [],
      pagination: meta.pagination,
    });
  });

  it('refuses an answer outside the contract', async () => {
    const { client } = clientOf(() => answer({ outcome: 'perhaps' }));
    await expect(
      client.call(verifyCertificate, { params: { certificateNumber: 'x' } }),
    ).rejects.toMatchObject({ code: 'unexpected-answer' });
  });

  it('tells an unreachable server from a refusal', async () => {
    const { client } = clientOf(() => null);
    await expect(
      client.call(verifyCertificate, { params: { certificateNumber: 'x' } }),
    ).rejects.toMatchObject({ status: 0, code: 'unreachable' });
  });

  it('reads a failure that is not of the API, and when to try again', async () => {
    const gateway = clientOf(() => new Response('<html>', { status: 502 }));
    await expect(
      gateway.client.call(login, { body: { identifier: 'a', password: 'b' } }),
    ).rejects.toMatchObject({ code: 'unavailable' });
    const busy = clientOf(() => refusal(429, 'too-many-requests', { 'Retry-After': '30' }));
    await expect(busy.client.call(login, { body: { identifier: 'a', password: 'b' } })).rejects.toMatchObject(
      { retryAfter: 30 },
    );
  });
});

describe('the session', () => {
  const history = { params: { id: 7 } };

  it('is renewed once after a 401, and the request repeated with the new token', async () => {
    const { client, session, sent } = clientOf(({ url, headers }) => {
      if (url === '/api/account/refresh') return answer(sessionOf('t2'));
      return headers.Authorization === 'Bearer t2' ? answer([]) : refusal(401, 'session-ended');
    });
    session.adopt({ ...sessionOf('t1'), user: { ...user, role: 'applicant', language: 'en' } });
    expect(await client.call(getFilingHistory, history)).toEqual([]);
    expect(sent.map(({ url }) => url)).toEqual([
      '/api/filings/7/history',
      '/api/account/refresh',
      '/api/filings/7/history',
    ]);
  });

  it('is renewed once for many requests at the same time', async () => {
    const { client, session, sent } = clientOf(({ url, headers }) => {
      if (url === '/api/account/refresh') return answer(sessionOf('t2'));
      return headers.Authorization === 'Bearer t2' ? answer([]) : refusal(401, 'session-ended');
    });
    session.adopt({ ...sessionOf('t1'), user: { ...user, role: 'applicant', language: 'en' } });
    await Promise.all([1, 2, 3].map(() => client.call(getFilingHistory, history)));
    expect(sent.filter(({ url }) => url === '/api/account/refresh')).toHaveLength(1);
  });

  it('ends when it cannot be renewed, and says that it was not the person’s wish', async () => {
    const { client, session, hint } = clientOf(() => refusal(401, 'session-ended'));
    session.adopt({ ...sessionOf('t1'), user: { ...user, role: 'applicant', language: 'en' } });
    await expect(client.call(getFilingHistory, history)).rejects.toMatchObject({ code: 'session-ended' });
    expect(session.getState()).toEqual({ status: 'signed-out', user: null, ended: true });
    expect(hint()).toBe(false);
  });

  it('does not end because the server is away', async () => {
    const { session } = clientOf(() => null);
    await session.restore();
    expect(session.getState().status).toBe('unreachable');
  });

  it('is not asked for when nobody ever signed in here', async () => {
    const { session, sent } = clientOf(() => answer(sessionOf('t1')));
    session.forget(false);
    await session.restore();
    expect(sent).toEqual([]);
    expect(session.getState().status).toBe('signed-out');
  });
});
