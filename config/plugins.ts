import { environment } from './settings/environment';

/** Ours, in the order in which they start: whatever a plugin uses comes before it. */
const OWN = [
  'platform',
  'audit',
  'jobs',
  'document',
  'notification',
  'account',
  'content',
  'register',
  'filing',
  'review-api',
] as const;

export default () => {
  const env = environment();
  return {
    'users-permissions': {
      enabled: true,
      config: {
        jwtSecret: env.JWT_SECRET,
        jwtManagement: 'refresh',
        ratelimit: { enabled: true, interval: 60_000, max: 10 },
      },
    },
    upload: {
      config: { sizeLimit: 10 * 1024 * 1024, security: { allowedTypes: ['image/*', 'application/pdf'] } },
    },
    ...Object.fromEntries(OWN.map((name) => [name, { enabled: true, resolve: `../plugins/${name}` }])),
  };
};
