import { findPrevious, orderScans, stepScan } from './scanOrder';

const scan = (id: number, kind: string, round = 1, uploadedAt = `2026-11-0${id}T00:00:00.000Z`) => ({
  id,
  kind,
  round,
  uploadedAt,
});

describe('scans on the desk', () => {
  const photo = scan(3, 'photo');
  const idFront = scan(1, 'id-card');
  const idBack = scan(2, 'id-card');
  const odd = scan(4, 'something-else');

  it('lie in the order of the rule', () => {
    expect(orderScans([odd, idBack, photo, idFront], ['photo', 'id-card'])).toEqual([
      photo,
      idFront,
      idBack,
      odd,
    ]);
  });

  it('are compared with the newest one of an earlier round', () => {
    const first = scan(1, 'labour-contract', 1);
    const second = scan(2, 'labour-contract', 2);
    const third = scan(3, 'labour-contract', 3);
    expect(findPrevious(third, [first, second, third, photo])).toBe(second);
    expect(findPrevious(first, [first, second, third])).toBeUndefined();
  });

  it('go round at the ends', () => {
    const all = [photo, idFront, idBack];
    expect(stepScan(all, idBack.id, 1)).toBe(photo);
    expect(stepScan(all, photo.id, -1)).toBe(idBack);
    expect(stepScan([], null, 1)).toBeUndefined();
  });
});
