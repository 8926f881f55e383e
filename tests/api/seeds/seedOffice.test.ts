import { seedOffice } from '@zaoce/database/seeds';
import { getAnnouncement, listAnnouncements, login, today } from '@zaoce/domain';
import { startWorker, type Worker } from '@zaoce/jobs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { call } from '../../support/client';
import { startOffice, type Office } from '../../support/office';

interface Account {
  portal: string;
  role: string;
  identifier: string;
  password: string | null;
}

const COUNTED = [
  'authorities',
  'contacts',
  'faqs',
  'guides',
  'announcements',
  'filing_rules',
  'phrases',
  'calendar_years',
  'message_templates',
  'qualifications',
  'up_users',
  'admin_users',
];

describe('the first data of an office', () => {
  let office: Office;
  let worker: Worker | undefined;
  beforeAll(async () => {
    office = await startOffice();
  });
  afterAll(async () => {
    await worker?.stop();
    await office.stop();
  });

  const count = async (table: string, where: object = {}) => {
    const rows = await office.strapi.db.connection(table).where(where).count('* as total');
    return Number(rows[0]?.total);
  };
  const countAll = () => Promise.all(COUNTED.map((table) => count(table)));

  it('is there: offices, rules, calendar, phrases, templates', async () => {
    expect(await count('authorities')).toBe(33);
    expect(await count('filing_rules', { in_force: true })).toBe(7);
    expect(await count('calendar_years')).toBeGreaterThanOrEqual(3);
    expect(await count('phrases', { kind: 'return' })).toBeGreaterThanOrEqual(22);
    expect(await count('message_templates')).toBeGreaterThanOrEqual(20);
    expect(await count('qualifications')).toBe(0);
  });

  it('leaves no default API token and no open registration of an administrator', async () => {
    expect(await count('strapi_api_tokens')).toBe(0);
    const init = (await (await fetch(`${office.url}/admin/init`)).json()) as { data: { hasAdmin: boolean } };
    expect(init.data.hasAdmin).toBe(true);
    const attempt = await fetch(`${office.url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        email: 'x@office.example',
        password: 'Abcdefg1',
        firstname: 'x',
        lastname: 'x',
      }),
    });
    expect(attempt.status).toBe(400);
    expect(await count('admin_users')).toBe(2);
  });

  it('lets content editors work on content and on nothing else', async () => {
    const permissions = await office.strapi.db
      .connection('admin_permissions as p')
      .join('admin_permissions_role_lnk as l', 'l.permission_id', 'p.id')
      .join('admin_roles as r', 'r.id', 'l.role_id')
      .where('r.code', 'zaoce-content-editor')
      .select('p.action', 'p.subject');
    const subjects = new Set(permissions.map(({ subject }) => subject as string | null));
    expect([...subjects].sort()).toEqual(
      [
        'api::announcement.announcement',
        'api::contact.contact',
        'api::faq.faq',
        'api::guide.guide',
        null,
      ].sort(),
    );
  });

  it('is seeded once, however many processes start together', async () => {
    const before = await countAll();
    await Promise.all([1, 2, 3].map(() => seedOffice(office.strapi, { demo: false })));
    expect(await countAll()).toEqual(before);
  });

  it('does not bring back what an editor deleted', async () => {
    await office.strapi.db.connection('faqs').delete();
    await seedOffice(office.strapi, { demo: false });
    expect(await count('faqs')).toBe(0);
  });

  describe('with the demo', () => {
    let accounts: Account[];
    beforeAll(async () => {
      await seedOffice(office.strapi, { demo: true });
      const file = path.join(office.dataDirectory, 'demo-accounts.json');
      accounts = JSON.parse(await readFile(file, 'utf8'));
      // Passwords are for the owner of the folder only.
      expect((await stat(file)).mode & 0o777).toBe(0o600);
    });

    it('has people on the lists of several authorities, in all specialties', async () => {
      expect(await count('qualifications')).toBeGreaterThanOrEqual(240);
      const db = office.strapi.db.connection;
      expect(await db('qualifications').distinct('authority_code')).toHaveLength(12);
      expect(await db('qualifications').distinct('specialty')).toHaveLength(4);
      const plain = await db('qualifications').whereRaw(`id_number_cipher ~ '[0-9]{17}'`);
      expect(plain).toEqual([]);
    });

    it('names three people who can claim an account, and accounts that open', async () => {
      expect(accounts.filter(({ portal }) => portal === 'claim')).toHaveLength(3);
      for (const role of ['applicant', 'provincial-reviewer', 'provincial-lead', 'ministry-lead']) {
        const account = accounts.find((one) => one.role === role && one.password);
        const { identifier, password } = account ?? { identifier: '', password: '' };
        const reply = await call(office.url, login, { body: { identifier, password: password ?? '' } });
        expect(reply).toMatchObject({ status: 200, data: { user: { role } } });
      }
    });

    it('gets its filings from a worker, through the real use cases', async () => {
      worker = await startWorker(office.strapi);
      const pending = () =>
        office.strapi.db.connection
          .from('graphile_worker.jobs')
          .whereIn('task_identifier', ['demo.make-filings', 'register.render-certificate'])
          .select<{ last_error: string | null }[]>('last_error');
      while ((await pending()).length > 0) {
        for (const { last_error: error } of await pending()) expect(error).toBeNull();
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      const states = await office.strapi.db
        .connection('filings')
        .distinct<{ state: string }[]>('state')
        .orderBy('state');
      expect(states.map(({ state }) => state)).toEqual([
        'approved',
        'draft',
        'effective',
        'in-review',
        'returned',
        'submitted',
      ]);
      const types = await office.strapi.db.connection('filings').distinct('type').orderBy('type');
      expect(types.map(({ type }) => type as string)).toEqual([
        'cancellation',
        'employer-change',
        'information-change',
        'initial',
        'reissue',
        'renewal',
      ]);
      expect(await count('registrations', { state: 'live' })).toBe(8);
      // One of the live ones has passed its last day and waits for the night: it is not printed any more. One that was
      // cancelled may have been printed before, so what counts is who holds a certificate.
      const valid = office.strapi.db
        .connection('registrations')
        .where({ state: 'live' })
        .where('valid_to', '>=', today(new Date()));
      const printed = await office.strapi.db
        .connection('issued_documents')
        .where({ kind: 'certificate', subject_type: 'registration' })
        .whereIn('subject_id', valid.clone().select('id'))
        .distinct('subject_id');
      expect(await valid.clone().select('id')).toHaveLength(7);
      expect(printed).toHaveLength(7);
      const { data } = await call(office.url, listAnnouncements, { query: { kind: 'result' } });
      expect(data).toHaveLength(7);
      const notice = await call(office.url, getAnnouncement, { params: { id: data.at(-1)?.id ?? 0 } });
      expect(notice.data.results.length).toBeGreaterThan(0);
    }, 240_000);
  });
});
