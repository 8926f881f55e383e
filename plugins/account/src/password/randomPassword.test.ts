import { randomPassword } from './randomPassword';

describe('randomPassword', () => {
  it('has small letters, capitals and digits and is easy to copy', () => {
    for (let round = 0; round < 200; round += 1) {
      expect(randomPassword()).toMatch(
        /^[A-HJ-NP-Z][a-km-np-z]{3}-[a-km-np-z]{4}-[2-9]{4}-[a-km-np-z2-9]{4}$/,
      );
    }
  });

  it('does not repeat', () => {
    const many = new Set(Array.from({ length: 1000 }, randomPassword));
    expect(many.size).toBe(1000);
  });
});
