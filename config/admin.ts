import { environment } from './settings/environment';

export default () => {
  const env = environment();
  return {
    auth: { secret: env.ADMIN_JWT_SECRET },
    apiToken: { salt: env.API_TOKEN_SALT },
    transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: env.ENCRYPTION_KEY },
    flags: { nps: false, promoteEE: false, docLinks: false },
    ai: { enabled: false },
    // Otherwise an editor is asked to set it up beside every entry.
    preview: { enabled: false },
    autoOpen: false,
  };
};
