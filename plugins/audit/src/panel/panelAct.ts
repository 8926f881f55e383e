import type { AuditAction } from '../events';

/** What somebody does in Strapi's panel, as far as the trail is concerned. */
export interface PanelAct {
  action: AuditAction;
  subject: { type: string; id: string };
}

/** The panel's own API, beside `/admin`. */
const PANEL =
  /^\/(admin|content-manager|content-type-builder|upload|i18n|users-permissions|email|review-workflows)(\/|$)/;

/** Content that names nobody but offices: looking at it is no look at a person. */
const IMPERSONAL = new Set(
  [
    'announcement',
    'authority',
    'calendar-year',
    'contact',
    'faq',
    'filing-rule',
    'guide',
    'message-template',
    'phrase',
  ].map((name) => `api::${name}.${name}`),
);

/** Asked for again and again by the panel itself; nobody does them. */
const BY_ITSELF = /^\/admin\/(access-token|renew-token|telemetry-properties|project-settings\/track)/;

/**
 * What a request to the panel is, by its address and how it was answered; null for what changes nothing and shows
 * nobody's data. Everything that changes is an act: content, rules, templates, users, roles, tokens, files, settings.
 */
export function panelActOf(method: string, path: string, status: number): PanelAct | null {
  if (!PANEL.test(path) || BY_ITSELF.test(path)) return null;
  const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  const done = status < 400;
  if (path === '/admin/login' && !reads) {
    return {
      action: done ? 'panel.signed-in' : 'panel.sign-in-refused',
      subject: { type: 'panel', id: 'login' },
    };
  }
  if (!done) return null;
  if (path === '/admin/logout')
    return { action: 'panel.signed-out', subject: { type: 'panel', id: 'login' } };
  const subject = subjectOf(path);
  if (reads) return showsPeople(path) ? { action: 'panel.viewed', subject } : null;
  return { action: 'panel.changed', subject };
}

/** `/content-manager/collection-types/api::faq.faq/abc` is the faq `abc`, `/admin/roles/3` the role 3. */
function subjectOf(path: string): PanelAct['subject'] {
  const steps = path.split('/').filter(Boolean).map(decode);
  const place = steps.findIndex((step) => step.includes('::'));
  if (place >= 0) return { type: nameOf(steps[place] ?? ''), id: steps[place + 1] ?? '-' };
  const [room = 'panel', kind = '', id = '-'] = steps;
  return { type: `${room}/${kind}`.slice(0, 60), id: id.slice(0, 60) };
}

/** `api::faq.faq` is a faq, as it is elsewhere in the trail; other types keep their whole name. */
function nameOf(uid: string): string {
  return /^api::[\w-]+\.([\w-]+)$/.exec(uid)?.[1] ?? uid;
}

function showsPeople(path: string): boolean {
  if (
    /^\/admin\/users(\/|$)/.test(path) &&
    path !== '/admin/users/me' &&
    !path.startsWith('/admin/users/me/')
  ) {
    return true;
  }
  const uid = /^\/content-manager\/(?:collection-types|single-types|relations)\/([^/]+)/.exec(path)?.[1];
  return uid !== undefined && !IMPERSONAL.has(decode(uid));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
