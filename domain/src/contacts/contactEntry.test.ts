import { readContactEntry } from './contactEntry';

const CARD = {
  office: '注册初审窗口',
  address: '演示路 1 号',
  telephone: '010-12345678',
  fax: '',
  email: null,
  officeHours: '工作日 9:00–17:00',
  website: ' https://office.example/ ',
};

describe('a contact card', () => {
  it('is tidied: spaces cut, emptied fields null', () => {
    expect(readContactEntry(CARD)).toEqual({
      ok: true,
      entry: { ...CARD, fax: null, website: 'https://office.example/' },
    });
  });

  it.each(['010-12345678、010-87654321', '12345', '400-123-4567', '13800000000', '0991-1234567-801'])(
    'takes the telephone %s',
    (telephone) => expect(readContactEntry({ ...CARD, telephone })).toMatchObject({ ok: true }),
  );

  it.each([
    [{ office: ' ' }, 'office', 'required'],
    [{ address: '路'.repeat(121) }, 'address', 'too-long'],
    [{ telephone: '请打总机' }, 'telephone', 'office-telephone'],
    [{ telephone: '010-12345678、x' }, 'telephone', 'office-telephone'],
    [{ fax: '12' }, 'fax', 'office-telephone'],
    [{ email: 'office@' }, 'email', 'email'],
    [{ website: 'javascript:alert(1)' }, 'website', 'web-address'],
    [{ website: 'https://' }, 'website', 'web-address'],
    [{ authorityCode: '44' }, 'authorityCode', 'unknown-field'],
  ])('is refused with %j', (change, path, code) => {
    expect(readContactEntry({ ...CARD, ...change })).toMatchObject({ ok: false, issues: [{ path, code }] });
  });

  it('is refused with all problems at once', () => {
    const result = readContactEntry({});
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      'office',
      'address',
      'telephone',
      'officeHours',
    ]);
  });
});
