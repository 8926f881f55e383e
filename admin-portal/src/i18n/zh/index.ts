import type { TranslationMessages } from 'react-admin';
import { calendar } from './calendar';
import { contactCard } from './contactCard';
import { dashboard } from './dashboard';
import { decision } from './decision';
import { desk } from './desk';
import { exportWords } from './exports';
import { imports } from './imports';
import { messages } from './messages';
import { office } from './office';
import { register } from './register';
import { resources } from './resources';
import { review } from './review';
import { rules } from './rules';
import { staff } from './staff';
import { trail } from './trail';
import { zhReactAdmin } from './ra';

/** Everything the portal says in Chinese. */
export const zh: TranslationMessages = {
  ra: zhReactAdmin,
  resources,
  zaoce: {
    ...desk,
    ...dashboard,
    ...review,
    ...decision,
    ...register,
    ...office,
    ...trail,
    ...exportWords,
    ...rules,
    ...calendar,
    ...contactCard,
    ...staff,
    ...messages,
    ...imports,
  },
};
