import { DEFECT_CODES } from '@zaoce/domain';
import { findRemark, putRemark, rankDefects, withoutRemark, type Remark } from './remark';

const remark = (path: string, text = 'x'): Remark => ({ path, label: path, defectCode: 'D99', text });
const codes = Object.keys(DEFECT_CODES);

describe('remarks', () => {
  it('stand once at a place; the later one stays, in its place', () => {
    const all = putRemark(putRemark(putRemark([], remark('a', 'old')), remark('b')), remark('a', 'new'));
    expect(all.map(({ path, text }) => [path, text])).toEqual([
      ['a', 'new'],
      ['b', 'x'],
    ]);
  });

  it('can be taken away', () => {
    expect(withoutRemark([remark('a'), remark('b')], 'a')).toEqual([remark('b')]);
  });

  it('are found at the very place only', () => {
    expect(findRemark([remark('projects.3')], 'projects.3.name')).toBeUndefined();
    expect(findRemark([remark('projects.3')], 'projects.3')).toBeDefined();
  });
});

describe('rankDefects', () => {
  it.each([
    ['scans.photo', 'D01'],
    ['scans.id-card', 'D02'],
    ['scans.labour-contract', 'D09'],
    ['scans.anything', 'D21'],
    ['projects.p1.name', 'D14'],
    ['basic.employer.name', 'D16'],
    ['scans.termination-proof', 'D11'],
    ['scans.change-proof', 'D18'],
    ['scans.loss-statement', 'D17'],
    ['basic.contract', 'D09'],
    ['newEmployer.creditCode', 'D16'],
    ['newEmployer.contract.endsOn', 'D09'],
    ['release.contractEndedOn', 'D11'],
    ['information.employerName', 'D18'],
    ['loss.lostOn', 'D17'],
    ['cancellation.reason', 'D99'],
    ['basic.address', 'D99'],
  ])('offers for %s first %s', (path, first) => {
    expect(rankDefects(codes, path)[0]).toBe(first);
  });

  it('loses none', () => {
    expect(rankDefects(codes, 'scans.photo').sort()).toEqual([...codes].sort());
  });
});
