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

/** What editors may publish; by the content of a file, not by its name. A vector graphic may carry scripts, so none. */
const OFFICE_FILE = 'application/vnd.openxmlformats-officedocument';
const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'application/pdf',
  `${OFFICE_FILE}.wordprocessingml.document`,
  `${OFFICE_FILE}.spreadsheetml.sheet`,
];

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
      config: {
        provider: '@zaoce/content/media-provider',
        sizeLimit: 10 * 1024 * 1024,
        security: { allowedTypes: MEDIA_TYPES },
      },
    },
    ...Object.fromEntries(OWN.map((name) => [name, { enabled: true, resolve: `../plugins/${name}` }])),
  };
};
