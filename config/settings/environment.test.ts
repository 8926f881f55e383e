import { readEnvironment } from './environment';

const secret = 'x'.repeat(48);
const good = {
  DATABASE_URL: 'postgresql://office:pw@127.0.0.1:5432/office',
  DATA_DIR: '/var/lib/zaoce',
  APP_KEYS: secret,
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  ACCESS_TOKEN_KEY: secret,
  DATA_KEY: secret,
  INDEX_KEY: secret,
};

describe('the environment', () => {
  it('has defaults for what may be left out', () => {
    expect(readEnvironment(good)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 1337,
      ROLE: 'server',
      TRUSTED_PROXIES: 0,
    });
  });

  it('names every variable that is missing or wrong, in one message', () => {
    const { DATA_KEY, ...rest } = good;
    void DATA_KEY;
    const read = () =>
      readEnvironment({ ...rest, PORT: 'eighty', DATABASE_URL: 'mysql://x/y', ROLE: 'butler' });
    expect(read).toThrow(/DATA_KEY[\s\S]*/);
    expect(read).toThrow(/PORT/);
    expect(read).toThrow(/DATABASE_URL/);
    expect(read).toThrow(/ROLE/);
  });

  it('never repeats a secret in the message', () => {
    expect(() => readEnvironment({ ...good, DATA_KEY: 'short-secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('short-secret') as string }) as Error,
    );
  });
});
