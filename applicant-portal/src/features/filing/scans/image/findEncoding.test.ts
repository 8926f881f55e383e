import fc from 'fast-check';
import { findEncoding, type Encoding } from './findEncoding';
import { fitSize } from './fitSize';

/** A picture whose bytes grow with quality and area, as JPEGs do. */
const encoderOf = (fullSize: number) => {
  const tries: Encoding[] = [];
  const encode = async (encoding: Encoding) => {
    tries.push(encoding);
    return { size: Math.ceil(fullSize * encoding.quality ** 2 * encoding.scale ** 2), ...encoding };
  };
  return { tries, encode };
};

describe('finding the best JPEG that fits', () => {
  it('takes the best quality at once when it fits', async () => {
    const { tries, encode } = encoderOf(1000);
    expect(await findEncoding(encode, 2000)).toMatchObject({ quality: 0.92, scale: 1 });
    expect(tries).toHaveLength(1);
  });

  it('lowers the quality before it shrinks', async () => {
    const { encode } = encoderOf(4000);
    const found = await findEncoding(encode, 2000);
    expect(found).toMatchObject({ scale: 1 });
    expect(found?.quality).toBeGreaterThan(0.6);
  });

  it('shrinks when the lowest acceptable quality is too large', async () => {
    const { encode } = encoderOf(20_000);
    expect((await findEncoding(encode, 2000))?.scale).toBeLessThan(1);
  });

  it('gives up on what can never fit', async () => {
    const { encode } = encoderOf(10_000_000);
    expect(await findEncoding(encode, 10)).toBeNull();
  });

  it('never answers more than the limit, and asks the encoder rarely', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 500, max: 5000 }),
        async (fullSize, limit) => {
          const { tries, encode } = encoderOf(fullSize);
          const found = await findEncoding(encode, limit);
          if (found) expect(found.size).toBeLessThanOrEqual(limit);
          expect(tries.length).toBeLessThanOrEqual(30);
        },
      ),
    );
  });
});

describe('fitting the long side', () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 2600, height: 1950 },
    ],
    [
      { width: 3000, height: 4000 },
      { width: 1950, height: 2600 },
    ],
    [
      { width: 800, height: 600 },
      { width: 800, height: 600 },
    ],
    [
      { width: 100_000, height: 1 },
      { width: 2600, height: 1 },
    ],
  ])('%j becomes %j', (from, to) => expect(fitSize(from, 2600)).toEqual(to));
});
