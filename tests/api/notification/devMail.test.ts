import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { notify } from '@zaoce/notification';
import { inTransaction } from '@zaoce/platform';
import { startOffice, type Office } from '../../support/office';
import { waitQuiet } from '../../support/waitQuiet';

describe('without a mail server', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice({ role: 'all' });
    const recipient = {
      userId: null,
      name: '<b>甲</b>',
      email: 'person@example.test',
      language: 'zh-CN' as const,
    };
    await inTransaction(office.strapi, (trx) =>
      notify(trx, { event: 'account-code', key: 'test', recipient, params: { code: '012345', minutes: 10 } }),
    );
    await waitQuiet(office);
  });
  afterAll(() => office.stop());

  const get = async (address: string) => {
    const response = await fetch(`${office.url}${address}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const files = () => readdir(path.join(office.dataDirectory, 'outbox'));

  test('mail is put into the outbox and can be read on a page', async () => {
    const [file = ''] = await files();
    expect(file).toMatch(/\.eml$/);
    const list = await get('/dev/mail');
    expect(list.status).toBe(200);
    expect(list.text).toContain('验证码：012345');
    expect(list.text).toContain(`href="/dev/mail/${file}"`);
    const mail = await get(`/dev/mail/${file}`);
    expect(mail.text).toContain('<iframe sandbox');
    expect(mail.text).toContain('&lt;b&gt;甲&lt;/b&gt;，您好');
  });

  test('the mail itself may do nothing on the page', async () => {
    const [file = ''] = await files();
    const html = await get(`/dev/mail/${file}/html`);
    expect(html.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(html.text).toContain('&lt;b&gt;甲&lt;/b&gt;');
    expect(html.text).not.toContain('<b>甲');
  });

  test.each(['/dev/mail/nothing.eml', '/dev/mail/..%2f..%2fsecrets.json', '/dev/other'])(
    '%s is not there',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );
});
