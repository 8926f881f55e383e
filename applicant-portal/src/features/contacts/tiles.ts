/** A first-review authority on the tile map: its GB/T 2260 code, short names, and its place counted from the upper left. */
export interface Tile {
  code: string;
  zh: string;
  en: string;
  column: number;
  row: number;
}

const tile = (code: string, zh: string, en: string, column: number, row: number): Tile => ({
  code,
  zh,
  en,
  column,
  row,
});

/**
 * The authorities as tiles of one size, each about where it lies: it shows whom to ask, not where a border runs, and
 * every one is as easy to hit as the largest. The corps stands beside Xinjiang, where it works.
 */
export const TILES: readonly Tile[] = [
  tile('23', '黑龙江', 'HL', 9, 1),
  tile('66', '兵团', 'BT', 1, 2),
  tile('15', '内蒙古', 'NM', 6, 2),
  tile('11', '北京', 'BJ', 7, 2),
  tile('22', '吉林', 'JL', 9, 2),
  tile('65', '新疆', 'XJ', 1, 3),
  tile('62', '甘肃', 'GS', 3, 3),
  tile('64', '宁夏', 'NX', 4, 3),
  tile('14', '山西', 'SX', 6, 3),
  tile('13', '河北', 'HE', 7, 3),
  tile('12', '天津', 'TJ', 8, 3),
  tile('21', '辽宁', 'LN', 9, 3),
  tile('63', '青海', 'QH', 2, 4),
  tile('61', '陕西', 'SN', 5, 4),
  tile('41', '河南', 'HA', 6, 4),
  tile('37', '山东', 'SD', 7, 4),
  tile('54', '西藏', 'XZ', 1, 5),
  tile('51', '四川', 'SC', 3, 5),
  tile('50', '重庆', 'CQ', 4, 5),
  tile('42', '湖北', 'HB', 5, 5),
  tile('34', '安徽', 'AH', 7, 5),
  tile('32', '江苏', 'JS', 8, 5),
  tile('31', '上海', 'SH', 9, 5),
  tile('53', '云南', 'YN', 2, 6),
  tile('52', '贵州', 'GZ', 4, 6),
  tile('43', '湖南', 'HN', 5, 6),
  tile('36', '江西', 'JX', 6, 6),
  tile('33', '浙江', 'ZJ', 8, 6),
  tile('45', '广西', 'GX', 4, 7),
  tile('44', '广东', 'GD', 6, 7),
  tile('35', '福建', 'FJ', 7, 7),
  tile('46', '海南', 'HI', 5, 8),
];
