import { registerTask } from '@zaoce/jobs';
import { addSchemaSteps, type StrapiPlugin } from '@zaoce/platform';
import { devMail } from './devMail/devMail';
import { mailSettings } from './outgoing/mailSettings';
import { OUTGOING_STEP } from './outgoing/schema';
import { sendMailTask } from './outgoing/sendMailTask';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    // A setting that is wrong must stop the start, not the first message.
    mailSettings();
    addSchemaSteps(strapi, [OUTGOING_STEP]);
    registerTask(strapi, sendMailTask);
  },
  middlewares: { devMail },
};

export default plugin;
