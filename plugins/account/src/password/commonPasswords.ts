/**
 * Passwords of ten and more characters that head every list of leaked ones, Chinese and English; compared in small
 * letters, without a trailing run of digits and punctuation. Repetitions and keyboard rows are found by rule.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `password passw0rd passwords password123 mypassword newpassword letmein iloveyou iloveyouforever sunshine princess
  football baseball superman batman dragon monkey welcome welcomeback administrator admin adminadmin administrador
  changeme changemenow trustno1 whatever starwars computer internet microsoft windows android samsung iphone huawei
  xiaomi alibaba taobao tencent weixin wechat woaini woainiwoaini woaiwojia woaizhongguo wodemima mima mimamima
  wobuzhidao nihao nihaonihao zhongguo zhonghua beijing shanghai guangzhou shenzhen chongqing xinjiang zaojia
  zaojiashi zaojiagongchengshi gongcheng gongchengshi zhuce zhucezaojia zaoce qwertyuiop asdfghjkl zxcvbnm qazwsxedc
  qazwsxedcrfv asdfasdf qweasdzxc qwerasdf qweqweqwe asdasdasd zxczxczxc abcdefghij abcabcabc aaaaaaaaaa p@ssw0rd
  p@ssword pa55word pa55w0rd secret topsecret default guest master testtest test testing username user login
  ilovechina china chinachina jiayou xiexie woxihuanni woaiziji shengrikuaile xinniankuaile`.split(/\s+/),
);
