import { bulkObstacle, type BulkAction, type BulkObstacle } from './bulkQualification';

const me = { id: 7, isLead: false };
const lead = { id: 7, isLead: true };
type Row = Parameters<typeof bulkObstacle>[1];
const waiting: Row = { state: 'submitted', assigneeId: null, checkLevel: 'green' };
const mine: Row = { state: 'in-review', assigneeId: 7, checkLevel: 'green' };
const other: Row = { state: 'in-review', assigneeId: 8, checkLevel: 'green' };

describe('bulkObstacle', () => {
  it.each<[BulkAction, string, Row, BulkObstacle | null]>([
    ['claim', 'a waiting one', waiting, null],
    ['claim', 'one of mine', mine, 'alreadyMine'],
    ['claim', "another's", other, 'claimedByOther'],
    ['claim', 'a returned one', { ...waiting, state: 'returned' }, 'notWaiting'],
    ['release', 'one of mine', mine, null],
    ['release', "another's", other, 'claimedByOther'],
    ['release', 'a waiting one', waiting, 'notClaimed'],
    ['approve', 'a green one of mine', mine, null],
    ['approve', 'an amber one of mine', { ...mine, checkLevel: 'amber' }, 'checksNotGreen'],
    ['approve', 'one of mine without checks', { ...mine, checkLevel: null }, 'checksNotGreen'],
    ['approve', "another's green one", other, 'claimedByOther'],
    ['approve', 'a waiting green one', waiting, 'notClaimed'],
    ['assign', 'a waiting one', waiting, null],
    ['assign', "another's", other, null],
    ['assign', 'a decided one', { ...mine, state: 'approved' }, 'notWithUs'],
    ['assign', 'a returned one', { ...waiting, state: 'returned' }, 'notWithUs'],
    ['approve', 'a decided one', { ...mine, state: 'approved' }, 'notInReview'],
  ])('%s %s', (action, _name, row, expected) => {
    expect(bulkObstacle(action, row, me)).toBe(expected);
  });

  it("lets a lead release another's filing but not approve it", () => {
    expect(bulkObstacle('release', other, lead)).toBeNull();
    expect(bulkObstacle('approve', other, lead)).toBe('claimedByOther');
  });
});
