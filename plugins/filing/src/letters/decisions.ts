import type { Effect } from '@zaoce/domain';

/** How a decision is worded. */
interface DecisionWords {
  title: string;
  /** The provision it rests on. */
  legalBasis: string;
  decision: string;
}

const LICENSING_LAW = '《中华人民共和国行政许可法》';
const ORDER = '《注册造价工程师管理办法》';

/** The words of a decision in favour, by what it does to the register (行政许可法 38, 49, 50, 70). */
export const DECISIONS: Record<Effect, DecisionWords> = {
  'create-registration': {
    title: '准予行政许可决定书',
    legalBasis: `${LICENSING_LAW}第三十八条第一款`,
    decision: '准予你的二级造价工程师初始注册，颁发注册证书和执业专用章。',
  },
  'renew-registration': {
    title: '准予延续注册决定书',
    legalBasis: `${LICENSING_LAW}第五十条`,
    decision: '准予你的二级造价工程师延续注册，有效期自原有效期届满之日起延续。',
  },
  'change-information': {
    title: '准予信息变更决定书',
    legalBasis: `${LICENSING_LAW}第四十九条`,
    decision: '准予你的二级造价工程师注册信息变更，记入注册证书变更栏。',
  },
  'change-employer': {
    title: '准予变更注册决定书',
    legalBasis: `${LICENSING_LAW}第四十九条`,
    decision: '准予你的二级造价工程师变更注册，记入注册证书变更栏；有效期不变，执业专用章重新制发。',
  },
  'cancel-registration': {
    title: '准予注销注册决定书',
    legalBasis: `${LICENSING_LAW}第七十条`,
    decision: '准予注销你的二级造价工程师注册。自本决定作出之日起，注册证书和执业专用章的编号同时作废。',
  },
  'reissue-registration': {
    title: '准予补办决定书',
    legalBasis: ORDER,
    decision: '准予补办你遗失的注册证书、执业专用章，补办后的注册事项如下；遗失的证章作废，注册有效期不变。',
  },
  'suspend-registration': {
    title: '准予暂停执业决定书',
    legalBasis: ORDER,
    decision: '准予你暂停执业。暂停期间不得以注册造价工程师名义执业，不得使用执业专用章。',
  },
  'resume-registration': {
    title: '准予恢复执业决定书',
    legalBasis: ORDER,
    decision: '准予你恢复执业。',
  },
};
