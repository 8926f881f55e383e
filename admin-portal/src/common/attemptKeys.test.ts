import { AttemptKeys } from './attemptKeys';

describe('AttemptKeys', () => {
  it('keeps the name of an act that was never answered', () => {
    const keys = new AttemptKeys();
    expect(keys.keyFor('approve 7')).toBe(keys.keyFor('approve 7'));
  });

  it('names another act anew', () => {
    const keys = new AttemptKeys();
    expect(keys.keyFor('approve 7')).not.toBe(keys.keyFor('approve 7 with opinion'));
  });

  it('names the same act anew after an answer', () => {
    const keys = new AttemptKeys();
    const first = keys.keyFor('claim 7');
    keys.answered();
    expect(keys.keyFor('claim 7')).not.toBe(first);
  });
});
