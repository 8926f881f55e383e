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

/** Every Chinese text, by area; the English twin has the same keys. */
export default {
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
