import type { Bilingual } from './refusal';

interface RevocationGround extends Bilingual {
  /** For how many years from the revocation on the person may not register; 0 for none (dossier 3.6 no. 8 and 9). */
  banYears: number;
  /** The provision a decision with this ground rests on. */
  provision: string;
}

const LICENSING_LAW = '《中华人民共和国行政许可法》';

/** Why a registration is revoked (撤销, 行政许可法 69; 吊销 as a penalty; dossier 3.7). */
export const REVOCATION_GROUNDS = {
  V01: {
    zh: '以欺骗、贿赂等不正当手段取得注册',
    en: 'The registration was got by fraud or bribery',
    banYears: 3,
    provision: `${LICENSING_LAW}第六十九条第二款`,
  },
  V02: {
    zh: '行政机关工作人员滥用职权、玩忽职守作出准予注册决定',
    en: 'An officer abused his power or neglected his duty',
    banYears: 0,
    provision: `${LICENSING_LAW}第六十九条第一款第一项`,
  },
  V03: {
    zh: '超越法定职权作出准予注册决定',
    en: 'The office had no power to register',
    banYears: 0,
    provision: `${LICENSING_LAW}第六十九条第一款第二项`,
  },
  V04: {
    zh: '违反法定程序作出准予注册决定',
    en: 'The procedure was against the law',
    banYears: 0,
    provision: `${LICENSING_LAW}第六十九条第一款第三项`,
  },
  V05: {
    zh: '对不具备申请资格或者不符合法定条件的申请人准予注册',
    en: 'The applicant did not meet the conditions',
    banYears: 0,
    provision: `${LICENSING_LAW}第六十九条第一款第四项`,
  },
  V06: {
    zh: '受行政处罚被吊销注册证书',
    en: 'The certificate was revoked as a penalty',
    banYears: 3,
    provision: `${LICENSING_LAW}第七十条第四项`,
  },
  V07: {
    zh: '依法应当撤销注册的其他情形',
    en: 'Another ground in law',
    banYears: 0,
    provision: `${LICENSING_LAW}第六十九条第一款第五项`,
  },
} as const satisfies Record<string, RevocationGround>;

export type RevocationGroundCode = keyof typeof REVOCATION_GROUNDS;
export const REVOCATION_GROUND_CODES = Object.keys(REVOCATION_GROUNDS) as [
  RevocationGroundCode,
  ...RevocationGroundCode[],
];
