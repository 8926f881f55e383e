import { routesOf, type StrapiPlugin } from '@zaoce/platform';
import { calendarBindings } from './calendarBindings';
import { dashboardBindings } from './dashboard/dashboardBindings';
import { decisionBindings } from './filings/decisionBindings';
import { letterBindings } from './filings/letterBindings';
import { readBindings } from './filings/readBindings';
import { jobBindings } from './jobBindings';
import { messageTemplateBindings } from './messageTemplateBindings';
import { noticeBindings } from './noticeBindings';
import { registrationBindings } from './registrationBindings';
import { resourceBindings } from './resourceBindings';
import { ruleBindings } from './ruleBindings';

const plugin: StrapiPlugin = {
  routes: routesOf([
    ...dashboardBindings,
    ...decisionBindings,
    ...readBindings,
    ...letterBindings,
    ...noticeBindings,
    ...registrationBindings,
    ...ruleBindings,
    ...messageTemplateBindings,
    ...calendarBindings,
    ...resourceBindings,
    ...jobBindings,
  ]),
};

export default plugin;
