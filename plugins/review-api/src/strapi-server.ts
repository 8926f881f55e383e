import { routesOf, type StrapiPlugin } from '@zaoce/platform';
import { decisionBindings } from './filings/decisionBindings';
import { readBindings } from './filings/readBindings';
import { jobBindings } from './jobBindings';
import { noticeBindings } from './noticeBindings';
import { registrationBindings } from './registrationBindings';
import { resourceBindings } from './resourceBindings';

const plugin: StrapiPlugin = {
  routes: routesOf([
    ...decisionBindings,
    ...readBindings,
    ...noticeBindings,
    ...registrationBindings,
    ...resourceBindings,
    ...jobBindings,
  ]),
};

export default plugin;
