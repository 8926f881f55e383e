import type { Role } from '@zaoce/domain';
import { ACCESS } from './accessTable';
import { canAccess } from './canAccess';

describe('canAccess', () => {
  it.each<[Role, string, string, boolean]>([
    ['provincial-reviewer', 'filings', 'list', true],
    ['provincial-reviewer', 'filings', 'approve', true],
    ['provincial-reviewer', 'filings', 'assign', false],
    ['provincial-reviewer', 'filings', 'revoke-decision', false],
    ['provincial-lead', 'filings', 'revoke-decision', true],
    ['provincial-reviewer', 'result-notices', 'publish', false],
    ['provincial-lead', 'result-notices', 'publish', true],
    ['provincial-reviewer', 'audit-events', 'list', false],
    ['ministry-lead', 'audit-events', 'list', true],
    ['provincial-lead', 'jobs', 'list', false],
    ['system-admin', 'jobs', 'retry', true],
    ['system-admin', 'filings', 'list', false],
    ['applicant', 'filings', 'list', false],
    ['content-editor', 'filings', 'show', false],
  ])('%s may %s.%s: %s', (role, resource, action, allowed) => {
    expect(canAccess(role, resource, action)).toBe(allowed);
  });

  it('admits nobody to what the table does not name', () => {
    for (const role of ['provincial-lead', 'ministry-lead', 'system-admin', null] as const) {
      expect(canAccess(role, 'filings', 'delete')).toBe(false);
      expect(canAccess(role, 'nowhere', 'list')).toBe(false);
    }
  });

  it('admits nobody who is not signed in', () => {
    for (const [resource, actions] of Object.entries(ACCESS)) {
      for (const action of Object.keys(actions)) expect(canAccess(null, resource, action)).toBe(false);
    }
  });

  it('never admits an applicant or an editor', () => {
    for (const [resource, actions] of Object.entries(ACCESS)) {
      for (const action of Object.keys(actions)) {
        expect(canAccess('applicant', resource, action)).toBe(false);
        expect(canAccess('content-editor', resource, action)).toBe(false);
      }
    }
  });
});
