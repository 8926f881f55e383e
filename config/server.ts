import { environment } from './settings/environment';

export default () => {
  const env = environment();
  return {
    host: env.HOST,
    port: env.PORT,
    url: env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`,
    proxy: { koa: env.TRUSTED_PROXIES > 0, maxIpsCount: env.TRUSTED_PROXIES },
    app: { keys: env.APP_KEYS.split(',') },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
    webhooks: { populateRelations: false },
  };
};
