/**
 * The environment of the product's processes: that of the launcher, and what it settles for them.
 *
 * @param {{
 *   base: NodeJS.ProcessEnv, settings: import('./settings.mjs').Settings, secrets: Record<string, string>,
 *   databaseUrl: string, dataFolder: string,
 * }} options
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment({ base, settings, secrets, databaseUrl, dataFolder }) {
  return {
    ...base,
    ...secrets,
    NODE_ENV: base['NODE_ENV'] ?? 'development',
    // Strapi writes times without a zone, in the process's own: all processes must agree.
    TZ: 'UTC',
    HOST: settings.host,
    PORT: String(settings.port),
    PUBLIC_URL: base['PUBLIC_URL'] ?? settings.address,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataFolder,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
  };
}
