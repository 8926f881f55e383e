import { AUTHORITIES, findAuthority } from '@zaoce/domain';
import { TILES } from './tiles';

describe('the tile map', () => {
  it('has a tile for every authority, and no other', () => {
    const codes = AUTHORITIES.map(({ code }) => code as string);
    expect(TILES.map(({ code }) => code).sort()).toEqual(codes.sort());
  });

  it('puts no two at the same place', () => {
    expect(new Set(TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(TILES.length);
  });

  it('names each as its authority is named', () => {
    for (const { code, zh } of TILES) {
      const name = findAuthority(code)?.zh ?? '';
      expect([...zh].every((character) => name.includes(character))).toBe(true);
    }
  });

  it('keeps neighbours where they lie', () => {
    const at = (code: string) => TILES.find((tile) => tile.code === code) ?? { column: 0, row: 0 };
    expect(at('23').row).toBeLessThan(at('22').row);
    expect(at('65').column).toBeLessThan(at('62').column);
    expect(at('46').row).toBeGreaterThan(at('44').row);
    expect(at('31').column).toBeGreaterThan(at('32').column);
  });
});
