export * from './identity/idNumberColumns';
export * from './roles/ensureRoles';
