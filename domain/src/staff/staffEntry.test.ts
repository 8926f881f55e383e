import fc from 'fast-check';
import { ROLES, STAFF_ROLES } from '../contract/operation';
import { isProvincialRole } from '../roles';
import { managedRoles, mayManage, readNewStaffEntry, readStaffEntry, type Post } from './staffEntry';

const LEAD: Post = { role: 'provincial-lead', authorityCode: '11' };
const ADMIN: Post = { role: 'system-admin', authorityCode: null };
const ENTRY = {
  username: 'reviewer-11',
  name: '演示甲',
  email: 'reviewer@office.example',
  role: 'provincial-reviewer',
  authorityCode: '11',
};

describe('who runs whose account', () => {
  it.each<[Post, Post, boolean]>([
    [LEAD, { role: 'provincial-reviewer', authorityCode: '11' }, true],
    [LEAD, { role: 'provincial-reviewer', authorityCode: '31' }, false],
    [LEAD, { role: 'provincial-lead', authorityCode: '11' }, false],
    [LEAD, { role: 'ministry-reviewer', authorityCode: null }, false],
    [
      { role: 'ministry-lead', authorityCode: null },
      { role: 'ministry-reviewer', authorityCode: null },
      true,
    ],
    [
      { role: 'ministry-lead', authorityCode: null },
      { role: 'provincial-reviewer', authorityCode: '11' },
      false,
    ],
    [ADMIN, { role: 'provincial-lead', authorityCode: '31' }, true],
    [ADMIN, { role: 'system-admin', authorityCode: null }, true],
    [ADMIN, { role: 'applicant', authorityCode: null }, false],
    [ADMIN, { role: 'content-editor', authorityCode: null }, false],
  ])('%j runs %j: %s', (manager, post, may) => expect(mayManage(manager, post)).toBe(may));

  it('nobody who is neither lead nor administrator runs any', () => {
    for (const role of ROLES.filter(
      (one) => !['provincial-lead', 'ministry-lead', 'system-admin'].includes(one),
    )) {
      expect(managedRoles(role)).toEqual([]);
    }
  });

  it('an entry that is taken is one that its manager may run', () => {
    const code = fc.constantFrom('11', '31', '99', null);
    const post = fc.record({ role: fc.constantFrom(...ROLES), authorityCode: code });
    const wanted = fc.record({ role: fc.constantFrom(...STAFF_ROLES), authorityCode: code });
    let taken = 0;
    fc.assert(
      fc.property(post, wanted, (manager, { role, authorityCode }) => {
        const reading = readNewStaffEntry({ ...ENTRY, role, authorityCode }, manager);
        if (!reading.ok) return;
        taken += 1;
        expect(mayManage(manager, reading.entry)).toBe(true);
        expect(isProvincialRole(reading.entry.role)).toBe(reading.entry.authorityCode !== null);
        expect(reading.entry.authorityCode).not.toBe('99');
      }),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});

describe('an account of the staff', () => {
  it('is tidied', () => {
    expect(readNewStaffEntry({ ...ENTRY, username: ' Reviewer-11 ', name: ' 演示 甲 ' }, LEAD)).toEqual({
      ok: true,
      entry: ENTRY,
    });
  });

  it.each([
    [{ username: '' }, 'username', 'required'],
    [{ username: '11-reviewer' }, 'username', 'username'],
    [{ username: 'ab' }, 'username', 'username'],
    [{ username: '审核员' }, 'username', 'username'],
    [{ name: ' ' }, 'name', 'required'],
    [{ name: '甲' }, 'name', 'person-name'],
    [{ name: '<b>甲乙</b>' }, 'name', 'person-name'],
    [{ email: 'reviewer@' }, 'email', 'email'],
    [{ role: 'applicant' }, 'role', 'not-an-option'],
    [{ role: 'provincial-lead' }, 'role', 'not-an-option'],
    [{ authorityCode: '' }, 'authorityCode', 'required'],
    [{ authorityCode: '31' }, 'authorityCode', 'not-an-option'],
    [{ blocked: true }, 'blocked', 'unknown-field'],
  ])('is refused with %j', (change, path, code) => {
    expect(readNewStaffEntry({ ...ENTRY, ...change }, LEAD)).toMatchObject({
      ok: false,
      issues: [{ path, code }],
    });
  });

  it('is refused with all problems at once', () => {
    const { username: _, ...entry } = { ...ENTRY, name: '', email: 'x', role: 'ministry-lead' };
    expect(readStaffEntry(entry, ADMIN)).toMatchObject({
      ok: false,
      issues: [
        { path: 'name', code: 'required' },
        { path: 'email', code: 'email' },
        { path: 'authorityCode', code: 'not-an-option' },
      ],
    });
  });
});
