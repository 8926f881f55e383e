import { mailSettings, messageIdFor } from './mailSettings';

test('without SMTP_URL mail stays here, outside of production', () => {
  expect(mailSettings({ NODE_ENV: 'development' })).toMatchObject({ smtpUrl: null, domain: 'zaoce.invalid' });
  expect(() => mailSettings({ NODE_ENV: 'production' })).toThrow('SMTP_URL');
});

test('real mail needs a real sender', () => {
  const env = { SMTP_URL: 'smtp://127.0.0.1:2525', NODE_ENV: 'production' };
  expect(() => mailSettings(env)).toThrow('MAIL_FROM');
  expect(mailSettings({ ...env, MAIL_FROM: '造册 <office@example.test>' })).toMatchObject({
    domain: 'example.test',
  });
  expect(mailSettings({ ...env, MAIL_FROM: 'office@example.test' }).domain).toBe('example.test');
  expect(() => mailSettings({ ...env, SMTP_URL: 'http://x', MAIL_FROM: 'office@example.test' })).toThrow(
    'smtp://',
  );
});

test('a key has one Message-ID, another key another', () => {
  expect(messageIdFor('a', 'example.test')).toBe(messageIdFor('a', 'example.test'));
  expect(messageIdFor('a', 'example.test')).not.toBe(messageIdFor('b', 'example.test'));
  expect(messageIdFor('a', 'example.test')).toMatch(/^<[0-9a-f]{40}@example\.test>$/);
});

test('so many messages a minute, a whole number', () => {
  const perMinute = (MAIL_PER_MINUTE?: string) =>
    mailSettings({ NODE_ENV: 'development', MAIL_PER_MINUTE }).perMinute;
  expect([perMinute(), perMinute(''), perMinute('30')]).toEqual([300, 300, 30]);
  for (const wrong of ['0', '-1', '1.5', 'many', '100000'])
    expect(() => perMinute(wrong)).toThrow('MAIL_PER_MINUTE');
});
