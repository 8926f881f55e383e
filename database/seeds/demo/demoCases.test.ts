import { demoCases, GOALS } from './demoCases';

describe('demo cases', () => {
  const cases = demoCases('2026-11-22');

  it('cover every state a filing of the demo may have', () => {
    expect(new Set(cases.map(({ goal }) => goal))).toEqual(new Set(GOALS));
  });

  it('are of different people, and leave the first of every authority to visitors', () => {
    const people = cases.map(({ person }) => person.idNumber);
    expect(new Set(people).size).toBe(people.length);
    expect(cases.some(({ person }) => person.position === 0)).toBe(false);
  });

  it.each(['2024-02-29', '2027-01-01', '2030-12-31'])('exist on %s too', (day) => {
    expect(demoCases(day)).toHaveLength(cases.length);
  });
});
