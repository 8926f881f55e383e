import { operationPath } from './operationPath';

describe('operationPath', () => {
  it.each([
    ['/review/dashboard', {}, '/review/dashboard'],
    ['/review/filings/:id/claim', { id: 7 }, '/review/filings/7/claim'],
    ['/review/filings/:id/scans/:scanId', { id: 7, scanId: 9 }, '/review/filings/7/scans/9'],
    ['/review/jobs/:id/retry', { id: 'a/b' }, '/review/jobs/a%2Fb/retry'],
  ])('fills %s with %o', (path, params, expected) => {
    expect(operationPath(path, params)).toBe(expected);
  });

  it('refuses to build an address with a hole', () => {
    expect(() => operationPath('/review/filings/:id', {})).toThrow(/id/);
  });
});
