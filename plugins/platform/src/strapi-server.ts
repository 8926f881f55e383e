import type { Server } from 'node:http';
import { addSchemaSteps, applySchemaSteps } from './db/schemaSteps';
import { routesOf } from './http/bindOperation';
import { IDEMPOTENCY_STEP } from './http/idempotency';
import { accessLog } from './middlewares/accessLog';
import { panelUploads } from './middlewares/panelUploads';
import { portals } from './middlewares/portals';
import { problems } from './middlewares/problems';
import { requestId } from './middlewares/requestId';
import { watchDatabase } from './metrics/databaseFigures';
import { metricsAddress, serveMetrics } from './metrics/metricsServer';
import { addOfficeFigure } from './metrics/officeFigures';
import { RATE_LIMIT_TABLE } from './security/rateLimit';
import { forgetServices } from './services';
import type { StrapiPlugin } from './strapi';
import { systemBindings } from './system/bindings';
import { OPERATION_FIGURES, OPERATIONS_STEP } from './system/operations';

let metricsServer: Server | undefined;

const plugin: StrapiPlugin = {
  register({ strapi }) {
    forgetServices();
    addSchemaSteps(strapi, [
      IDEMPOTENCY_STEP,
      {
        id: 'platform-002-rate-limits',
        sql: `create table ${RATE_LIMIT_TABLE} (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
      },
      OPERATIONS_STEP,
    ]);
    for (const figure of OPERATION_FIGURES) addOfficeFigure(strapi, figure);
    strapi.hook('strapi::content-types.afterSync').register(() => applySchemaSteps(strapi));
  },
  bootstrap({ strapi }) {
    watchDatabase(strapi);
    const address = metricsAddress();
    if (address) metricsServer = serveMetrics(strapi, address);
  },
  destroy() {
    metricsServer?.close();
    metricsServer?.closeAllConnections();
    metricsServer = undefined;
  },
  routes: routesOf(systemBindings),
  middlewares: { requestId, accessLog, panelUploads, problems, portals },
};

export default plugin;
