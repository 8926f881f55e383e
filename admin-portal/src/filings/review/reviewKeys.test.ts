import { helpLines, REVIEW_KEYS } from './reviewKeys';

describe('the keys of the review screen', () => {
  it('are the ones people were promised', () => {
    expect(REVIEW_KEYS).toMatchObject({
      j: 'nextScan',
      k: 'previousScan',
      '+': 'zoomIn',
      '-': 'zoomOut',
      r: 'rotate',
      'r r': 'return',
      a: 'approve',
      n: 'next',
      '?': 'help',
    });
  });

  it('are all explained, each act once', () => {
    const acts = helpLines().map((line) => line.act);
    expect(new Set(acts).size).toBe(acts.length);
    expect(
      helpLines()
        .flatMap((line) => line.keys)
        .sort(),
    ).toEqual(Object.keys(REVIEW_KEYS).sort());
  });
});
