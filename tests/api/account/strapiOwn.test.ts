import { startOffice, type Office } from '../../support/office';
import { addApplicant, signIn } from '../../support/people';

let office: Office;
let token: string;
beforeAll(async () => {
  office = await startOffice();
  const person = await addApplicant(office);
  ({ token } = await signIn(office, person.idNumber, person.password));
});
afterAll(() => office.stop());

const CLOSED = [
  'POST /api/auth/local',
  'POST /api/auth/local/register',
  'POST /api/auth/forgot-password',
  'POST /api/auth/reset-password',
  'POST /api/auth/change-password',
  'POST /api/auth/refresh',
  'POST /api/auth/logout',
  'GET /api/auth/sessions',
  'GET /api/auth/email-confirmation?confirmation=x',
  'POST /api/auth/send-email-confirmation',
  'GET /api/connect/github',
  'GET /api/auth/github/callback',
  'GET /api/users',
  'GET /api/users/me',
  'GET /api/users/1',
  'GET /api/users/count',
  'POST /api/users',
  'PUT /api/users/1',
  'DELETE /api/users/1',
  'GET /api/users-permissions/roles',
  'GET /api/users-permissions/permissions',
  'POST /api/users-permissions/roles',
  'POST /api/upload',
  'GET /api/upload/files',
  'GET /api/content-type-builder/content-types',
  'GET /api/content-type-builder/components',
  'POST /api/email',
  'GET /api/applicants',
  'GET /api/qualifications',
];

describe.each(['nobody', 'an applicant'])('Strapi’s own operations let %s in nowhere', (caller) => {
  test.each(CLOSED)('%s', async (route) => {
    const [method = '', address = ''] = route.split(' ');
    const headers = {
      'Content-Type': 'application/json',
      ...(caller === 'nobody' ? {} : { Authorization: `Bearer ${token}` }),
    };
    const body =
      method === 'GET'
        ? {}
        : { body: JSON.stringify({ identifier: 'a', email: 'a@example.test', password: 'b' }) };
    const response = await fetch(`${office.url}${address}`, { method, headers, ...body, redirect: 'manual' });
    expect([401, 403, 404, 405]).toContain(response.status);
  });
});

test('nobody can register, and no permission is given to anybody', async () => {
  const db = office.strapi.db.connection;
  expect(await db('up_permissions')).toEqual([]);
  const [settings] = await db('strapi_core_store_settings').where({
    key: 'plugin_users-permissions_advanced',
  });
  expect(JSON.parse(settings.value)).toMatchObject({ allow_register: false });
});
