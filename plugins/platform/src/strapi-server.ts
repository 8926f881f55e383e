import { addSchemaSteps, applySchemaSteps } from './db/schemaSteps';
import { routesOf } from './http/bindOperation';
import { IDEMPOTENCY_STEP } from './http/idempotency';
import { panelUploads } from './middlewares/panelUploads';
import { portals } from './middlewares/portals';
import { problems } from './middlewares/problems';
import { requestId } from './middlewares/requestId';
import { RATE_LIMIT_TABLE } from './security/rateLimit';
import type { StrapiPlugin } from './strapi';
import { systemBindings } from './system/bindings';

const plugin: StrapiPlugin = {
  register({ strapi }) {
    addSchemaSteps(strapi, [
      IDEMPOTENCY_STEP,
      {
        id: 'platform-002-rate-limits',
        sql: `create table ${RATE_LIMIT_TABLE} (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
      },
    ]);
    strapi.hook('strapi::content-types.afterSync').register(() => applySchemaSteps(strapi));
  },
  routes: routesOf(systemBindings),
  middlewares: { requestId, panelUploads, problems, portals },
};

export default plugin;
