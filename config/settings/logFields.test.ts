import { asFields, type LogFields } from './logFields';

const NOW = new Date('2026-11-22T08:00:00Z');
const line = (info: object) => JSON.stringify(asFields(info as LogFields, NOW));

describe('a line of the log', () => {
  it('tells about a request what is known to be harmless', () => {
    const request = { method: 'GET', route: '/api/filings/:id', status: 200, ms: 12, userId: 7 };
    expect(line({ level: 'http', message: 'request', requestId: 'abcdefgh', ...request })).toBe(
      JSON.stringify({
        time: NOW.toISOString(),
        level: 'http',
        message: 'request',
        requestId: 'abcdefgh',
        ...request,
      }),
    );
  });

  it('drops whatever else a library attached', () => {
    const error = Object.assign(new Error('duplicate key'), {
      level: 'error',
      code: '23505',
      detail: 'Key (name)=(张三) already exists.',
      parameters: ['张三'],
      config: { headers: { authorization: 'Bearer abcdefgh' } },
    });
    const written = line(error);
    expect(written).toContain('"code":"23505"');
    expect(written).toContain('duplicate key');
    expect(written).not.toMatch(/张三|abcdefgh|headers/);
  });

  it('takes numbers and addresses out of message, stack and cause', () => {
    const cause = new Error('refused <zhang@mail.example.cn>');
    const written = line(
      Object.assign(new Error('no 11010519491231002X, call 13800138000', { cause }), { level: 'error' }),
    );
    expect(written).toMatch(/<id-number>.*<phone>.*Caused by.*<mail>/s);
    expect(written).not.toMatch(/11010519491231002X|13800138000|zhang@/);
  });

  it('writes a message that is no text as one', () => {
    expect(line({ level: 'info', message: { phone: '13800138000' } })).toContain('<phone>');
  });

  it('keeps the level by which winston decides', () => {
    const level = Symbol.for('level');
    expect(asFields({ level: 'info', message: 'x', [level]: 'info' })[level]).toBe('info');
  });
});
