import { isSameCode, verificationCodeOf } from './verificationCode';

const number = '建[造]21261100000001';

describe('verification codes', () => {
  beforeAll(() => {
    process.env.DATA_KEY = Buffer.alloc(32, 7).toString('base64');
    process.env.INDEX_KEY = Buffer.alloc(32, 8).toString('base64');
  });

  it('are short, fit into an address and are the same every time', () => {
    expect(verificationCodeOf(number)).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(verificationCodeOf(number)).toBe(verificationCodeOf(number));
  });

  it('differ for neighbouring numbers', () => {
    expect(verificationCodeOf(number)).not.toBe(verificationCodeOf('建[造]21261100000002'));
  });

  it('are compared whole', () => {
    const code = verificationCodeOf(number);
    expect(isSameCode(code, code)).toBe(true);
    for (const wrong of ['', code.slice(0, -1), `${code}A`, code.toLowerCase(), `${code.slice(0, -1)}~`]) {
      expect(isSameCode(wrong, code)).toBe(false);
    }
  });
});
