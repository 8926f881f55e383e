import { authorityName, MINISTRY, MINISTRY_NAME } from '@zaoce/domain';

/** An office as it signs: the ministry by its name, an authority as the first-review office that it is here. */
export function issuerOf(authorityCode: string): string {
  if (authorityCode === MINISTRY) return MINISTRY_NAME.zh;
  return `${authorityName(authorityCode).zh}造价工程师注册初审机构`;
}
