import type { Bilingual } from './refusal';

/** Why registration is refused (不予注册; 注册造价工程师管理办法, dossier 3.6). */
export const REFUSAL_GROUNDS = {
  R01: { zh: '不具有完全民事行为能力', en: 'Lacks full civil capacity' },
  R02: { zh: '申请在两个或者两个以上单位注册', en: 'Applies for registration at two or more employers' },
  R03: { zh: '未达到造价工程师继续教育合格标准', en: 'Continuing education is below the standard' },
  R04: {
    zh: '前一个注册期内工作业绩达不到规定标准，或未办理暂停执业手续而脱离工程造价业务岗位',
    en: 'Performance of the last period below the standard, or left cost work without suspension',
  },
  R05: { zh: '受刑事处罚，刑事处罚尚未执行完毕', en: 'A criminal penalty is not fully served' },
  R06: {
    zh: '因工程造价业务活动受刑事处罚，自刑事处罚执行完毕之日起至申请注册之日止不满 5 年',
    en: 'Crime in cost work: less than 5 years since the penalty was served',
  },
  R07: {
    zh: '因其他原因受刑事处罚，自处罚决定之日起至申请注册之日止不满 3 年',
    en: 'Other crime: less than 3 years since the penalty was decided',
  },
  R08: {
    zh: '被吊销注册证书，自被处罚决定之日起至申请注册之日止不满 3 年',
    en: 'Certificate revoked as a penalty less than 3 years ago',
  },
  R09: {
    zh: '以欺骗、贿赂等不正当手段获准注册被撤销，自被撤销注册之日起至申请注册之日止不满 3 年',
    en: 'Registration got by fraud or bribery was withdrawn less than 3 years ago',
  },
  R10: { zh: '法律、法规规定不予注册的其他情形', en: 'Another ground in law' },
} as const satisfies Record<string, Bilingual>;

export type RefusalGround = keyof typeof REFUSAL_GROUNDS;

/** Whether the word is a ground of refusal. */
export function isRefusalGround(word: string): word is RefusalGround {
  return Object.hasOwn(REFUSAL_GROUNDS, word);
}
