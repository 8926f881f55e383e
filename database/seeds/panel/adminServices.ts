import type { Strapi } from '@zaoce/platform';

/** The part of Strapi's admin package that the seed uses, typed at this boundary. */
export interface AdminServices {
  users: {
    exists(query?: object): Promise<boolean>;
    create(attributes: object): Promise<{ id: number }>;
  };
  roles: {
    findOne(query: { code: string }): Promise<{ id: number } | null>;
    create(attributes: { name: string; code: string; description: string }): Promise<{ id: number }>;
    assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
  };
}

/** A right in the admin panel: an action, on which content type, on which of its fields. */
export interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
  conditions?: string[];
}

/** Strapi's own services for people and roles of the admin panel. */
export function adminServices(strapi: Strapi): AdminServices {
  const application = strapi as unknown as { service(uid: string): unknown };
  return {
    users: application.service('admin::user') as AdminServices['users'],
    roles: application.service('admin::role') as AdminServices['roles'],
  };
}

/** Names of a content type's own fields. */
export function fieldsOf(strapi: Strapi, uid: string): string[] {
  const { contentTypes } = strapi as unknown as {
    contentTypes: Record<string, { attributes: Record<string, object> }>;
  };
  const technical = [
    'createdAt',
    'updatedAt',
    'publishedAt',
    'createdBy',
    'updatedBy',
    'locale',
    'localizations',
  ];
  return Object.keys(contentTypes[uid]?.attributes ?? {}).filter((field) => !technical.includes(field));
}
