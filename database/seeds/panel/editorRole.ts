import type { Strapi } from '@zaoce/platform';
import { adminServices, fieldsOf, type Permission } from './adminServices';

/** What a content editor works on (domain.md 6); everything else of the panel is closed to him. */
const EDITED = ['api::announcement.announcement', 'api::faq.faq', 'api::guide.guide', 'api::contact.contact'];
const WITH_FIELDS = ['create', 'read', 'update'];
const WITHOUT_FIELDS = ['delete', 'publish'];
const MEDIA = [
  'read',
  'configure-view',
  'assets.create',
  'assets.update',
  'assets.download',
  'assets.copy-link',
];

/** Makes the panel's role of content editors and returns its id. */
export async function createEditorRole(strapi: Strapi): Promise<number> {
  const { roles } = adminServices(strapi);
  const { id } = await roles.create({
    name: '内容编辑',
    code: 'zaoce-content-editor',
    description: '公告、常见问题、办事指南、联系方式 · Announcements, questions, guides, contact cards',
  });
  const content = EDITED.flatMap((subject) => permissionsFor(strapi, subject));
  const media = MEDIA.map((action): Permission => ({ action: `plugin::upload.${action}`, conditions: [] }));
  await roles.assignPermissions(id, [...content, ...media]);
  return id;
}

function permissionsFor(strapi: Strapi, subject: string): Permission[] {
  const action = (name: string) => `plugin::content-manager.explorer.${name}`;
  const fields = fieldsOf(strapi, subject);
  return [
    ...WITH_FIELDS.map((name) => ({ action: action(name), subject, properties: { fields }, conditions: [] })),
    ...WITHOUT_FIELDS.map((name) => ({ action: action(name), subject, properties: {}, conditions: [] })),
  ];
}
