import type { Strapi, Transaction } from '@zaoce/platform';
import type { SeededAccount } from '../accounts/seededAccount';
import { randomPassword } from '@zaoce/account';
import { adminServices } from './adminServices';
import { createEditorRole } from './editorRole';
import { nameRoles } from './nameRoles';

/**
 * Closes what Strapi leaves open on its first start (trap 19): the default API tokens go, and the panel gets its first
 * administrator at once, so that nobody who happens to come first can make himself one. An editor comes with him, and
 * Strapi's own roles get Chinese names.
 */
export async function seedPanel(strapi: Strapi, trx: Transaction): Promise<SeededAccount[]> {
  await trx('strapi_api_tokens').whereIn('name', ['Read Only', 'Full Access']).delete();
  await nameRoles(trx);
  const { users, roles } = adminServices(strapi);
  const superAdmin = await roles.findOne({ code: 'strapi-super-admin' });
  if (!superAdmin) throw new Error('the admin panel has no super admin role');
  const people = [
    { role: 'super-admin', roleId: superAdmin.id, firstname: '面板管理员', email: 'admin@office.example' },
    {
      role: 'content-editor',
      roleId: await createEditorRole(strapi),
      firstname: '内容编辑',
      email: 'editor@office.example',
    },
  ];
  const accounts: SeededAccount[] = [];
  for (const { role, roleId, firstname, email } of people) {
    const password = randomPassword();
    const attributes = {
      firstname,
      email,
      password,
      isActive: true,
      registrationToken: null,
      roles: [roleId],
    };
    await users.create({ ...attributes, preferedLanguage: 'zh-Hans' });
    accounts.push({ portal: 'panel', role, authority: null, identifier: email, password, note: firstname });
  }
  return accounts;
}
