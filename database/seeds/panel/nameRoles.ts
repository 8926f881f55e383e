import type { Transaction } from '@zaoce/platform';

/** Strapi's own roles of the panel, by their codes. */
const ROLES = [
  {
    code: 'strapi-super-admin',
    name: '超级管理员',
    description: '可以使用和管理全部功能与设置 · Everything',
  },
  { code: 'strapi-editor', name: '编辑', description: '可以管理和发布所有人的内容 · Contents of all people' },
  { code: 'strapi-author', name: '作者', description: '可以管理自己创建的内容 · Contents of their own' },
];

/** Gives Strapi's own roles Chinese names: the panel shows them as they are stored, and knows roles by their codes. */
export async function nameRoles(trx: Transaction): Promise<void> {
  for (const { code, ...names } of ROLES) await trx('admin_roles').where({ code }).update(names);
}
