import type zh from '../zh';
import account from './account';
import common from './common';
import content from './content';
import filing from './filing';
import filings from './filings';
import home from './home';
import me from './me';
import messages from './messages';
import privacy from './privacy';
import shell from './shell';
import verify from './verify';
import welcome from './welcome';

/** Every English text, by area. */
const en: typeof zh = {
  account,
  common,
  content,
  filing,
  filings,
  home,
  me,
  messages,
  privacy,
  shell,
  verify,
  welcome,
};

export default en;
