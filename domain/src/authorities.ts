import type { Bilingual } from './refusal';

/** A first-review authority (注册初审机构): its two-digit code (GB/T 2260; 66 for the corps) and its names. */
export interface Authority extends Bilingual {
  code: string;
}

/** Code of the ministry, the second stage of some routes; no first-review authority has it. */
export const MINISTRY = '00';

export const MINISTRY_NAME: Bilingual = {
  zh: '住房和城乡建设部',
  en: 'Ministry of Housing and Urban-Rural Development',
};

/** The 32 first-review authorities: 31 of the mainland's provinces and the Xinjiang Production and Construction Corps. */
export const AUTHORITIES = [
  { code: '11', zh: '北京市', en: 'Beijing' },
  { code: '12', zh: '天津市', en: 'Tianjin' },
  { code: '13', zh: '河北省', en: 'Hebei' },
  { code: '14', zh: '山西省', en: 'Shanxi' },
  { code: '15', zh: '内蒙古自治区', en: 'Inner Mongolia' },
  { code: '21', zh: '辽宁省', en: 'Liaoning' },
  { code: '22', zh: '吉林省', en: 'Jilin' },
  { code: '23', zh: '黑龙江省', en: 'Heilongjiang' },
  { code: '31', zh: '上海市', en: 'Shanghai' },
  { code: '32', zh: '江苏省', en: 'Jiangsu' },
  { code: '33', zh: '浙江省', en: 'Zhejiang' },
  { code: '34', zh: '安徽省', en: 'Anhui' },
  { code: '35', zh: '福建省', en: 'Fujian' },
  { code: '36', zh: '江西省', en: 'Jiangxi' },
  { code: '37', zh: '山东省', en: 'Shandong' },
  { code: '41', zh: '河南省', en: 'Henan' },
  { code: '42', zh: '湖北省', en: 'Hubei' },
  { code: '43', zh: '湖南省', en: 'Hunan' },
  { code: '44', zh: '广东省', en: 'Guangdong' },
  { code: '45', zh: '广西壮族自治区', en: 'Guangxi' },
  { code: '46', zh: '海南省', en: 'Hainan' },
  { code: '50', zh: '重庆市', en: 'Chongqing' },
  { code: '51', zh: '四川省', en: 'Sichuan' },
  { code: '52', zh: '贵州省', en: 'Guizhou' },
  { code: '53', zh: '云南省', en: 'Yunnan' },
  { code: '54', zh: '西藏自治区', en: 'Tibet' },
  { code: '61', zh: '陕西省', en: 'Shaanxi' },
  { code: '62', zh: '甘肃省', en: 'Gansu' },
  { code: '63', zh: '青海省', en: 'Qinghai' },
  { code: '64', zh: '宁夏回族自治区', en: 'Ningxia' },
  { code: '65', zh: '新疆维吾尔自治区', en: 'Xinjiang' },
  { code: '66', zh: '新疆生产建设兵团', en: 'Xinjiang Production and Construction Corps' },
] as const satisfies readonly Authority[];

/** The authority with that code, or undefined. The ministry is none. */
export function findAuthority(code: string): Authority | undefined {
  return AUTHORITIES.find((authority) => authority.code === code);
}

/** Name of an authority or of the ministry; an unknown code names itself. */
export function authorityName(code: string): Bilingual {
  if (code === MINISTRY) return MINISTRY_NAME;
  return findAuthority(code) ?? { zh: code, en: code };
}
