/** Why a filing that the rules know cannot be begun: no plugin carries out its effect. */
export const NOT_OFFERED = {
  code: 'not-offered',
  message: {
    zh: '此项业务暂未开通网上办理，请咨询初审机构。',
    en: 'This filing is not offered online yet; please ask the authority.',
  },
};
