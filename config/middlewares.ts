import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');

export default [
  'plugin::platform.requestId',
  'plugin::platform.accessLog',
  'plugin::audit.panelTrail',
  'strapi::errors',
  'plugin::platform.problems',
  { name: 'strapi::security', config: { referrerPolicy: { policy: 'same-origin' } } },
  // One origin serves everything; no other may call with a person's session.
  {
    name: 'strapi::cors',
    config: { origin: [], headers: ['Content-Type', 'Authorization', 'Range'], expose: ['Content-Range'] },
  },
  {
    name: 'plugin::platform.portals',
    config: {
      applicant: path.join(root, 'applicant-portal', 'dist'),
      review: path.join(root, 'admin-portal', 'dist'),
    },
  },
  'plugin::notification.devMail',
  'strapi::query',
  {
    name: 'strapi::body',
    config: { multipart: false, jsonLimit: '1mb', formLimit: '64kb', textLimit: '64kb' },
  },
  { name: 'plugin::platform.panelUploads', config: { formidable: { maxFileSize: 10 * 1024 * 1024 } } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
