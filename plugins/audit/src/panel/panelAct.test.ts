import { panelActOf } from './panelAct';

it.each([
  ['POST', '/admin/login', 200, 'panel.signed-in', 'panel login'],
  ['POST', '/admin/login', 400, 'panel.sign-in-refused', 'panel login'],
  ['POST', '/admin/login', 429, 'panel.sign-in-refused', 'panel login'],
  ['POST', '/admin/logout', 200, 'panel.signed-out', 'panel login'],
  ['PUT', '/content-manager/collection-types/api::faq.faq/abc', 200, 'panel.changed', 'faq abc'],
  [
    'POST',
    '/content-manager/collection-types/api%3A%3Afiling-rule.filing-rule',
    201,
    'panel.changed',
    'filing-rule -',
  ],
  ['POST', '/admin/api-tokens', 201, 'panel.changed', 'admin/api-tokens -'],
  ['DELETE', '/admin/roles/3', 200, 'panel.changed', 'admin/roles 3'],
  ['PUT', '/users-permissions/roles/2', 200, 'panel.changed', 'users-permissions/roles 2'],
  ['POST', '/upload', 201, 'panel.changed', 'upload/ -'],
  [
    'GET',
    '/content-manager/collection-types/plugin::users-permissions.user/7',
    200,
    'panel.viewed',
    'plugin::users-permissions.user 7',
  ],
  ['GET', '/content-manager/collection-types/api::applicant.applicant', 200, 'panel.viewed', 'applicant -'],
  ['GET', '/admin/users/4', 200, 'panel.viewed', 'admin/users 4'],
])('%s %s answered with %i is %s of %s', (method, path, status, action, subject) => {
  const act = panelActOf(method, path, status);
  expect([act?.action, `${act?.subject.type} ${act?.subject.id}`]).toEqual([action, subject]);
});

it.each([
  ['GET', '/content-manager/collection-types/api::faq.faq', 200],
  ['GET', '/admin/users/me', 200],
  ['GET', '/admin/init', 200],
  ['PUT', '/content-manager/collection-types/api::faq.faq/abc', 403],
  ['POST', '/admin/access-token', 200],
  ['POST', '/api/filings', 201],
  ['GET', '/administration', 200],
  ['GET', '/content-manager/collection-types/%E0%A4%A', 404],
])('%s %s answered with %i is nothing of the trail', (method, path, status) => {
  expect(panelActOf(method, path, status)).toBeNull();
});
