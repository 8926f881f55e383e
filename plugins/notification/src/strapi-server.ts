import { registerTask } from '@zaoce/jobs';
import { addSchemaSteps, routesOf, type StrapiPlugin } from '@zaoce/platform';
import { devMail } from './devMail/devMail';
import { inboxBindings } from './inbox/bindings';
import { INBOX_STEP } from './inbox/schema';
import { mailSettings } from './outgoing/mailSettings';
import { OUTGOING_STEPS } from './outgoing/schema';
import { sendMailTask } from './outgoing/sendMailTask';
import { smsSettings } from './sms/smsSettings';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    // A setting that is wrong must stop the start, not the first message.
    mailSettings();
    smsSettings();
    addSchemaSteps(strapi, [...OUTGOING_STEPS, INBOX_STEP]);
    registerTask(strapi, sendMailTask);
  },
  routes: routesOf(inboxBindings),
  middlewares: { devMail },
};

export default plugin;
