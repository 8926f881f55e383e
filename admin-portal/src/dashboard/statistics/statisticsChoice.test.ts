import { periodOf, readChoice, writeChoice } from './statisticsChoice';

describe('the choice of statistics in the address', () => {
  it('is read back as it was written', () => {
    const choice = {
      days: '90',
      type: 'employer-change',
      scope: 'cross',
      specialty: 'civil',
      authority: '31',
    };
    expect(readChoice(writeChoice({}, choice))).toEqual(choice);
  });

  it('leaves out what cannot be', () => {
    expect(readChoice(new URLSearchParams('days=31&from=2026-02-30&to=x&type=&who=me'))).toEqual({});
  });

  it('chosen days take the place of a number of days, and the other way round', () => {
    expect(readChoice(writeChoice({ days: '90' }, { from: '2026-01-01' }))).toEqual({ from: '2026-01-01' });
    const back = writeChoice({ from: '2026-01-01', to: '2026-02-01' }, { days: '365', from: '', to: '' });
    expect(readChoice(back)).toEqual({ days: '365' });
  });

  it.each([
    [{}, '30'],
    [{ days: '365' }, '365'],
    [{ to: '2026-01-01' }, 'custom'],
  ])('%j stands under %s', (choice, period) => expect(periodOf(choice)).toBe(period));
});
