/**
 * `npm run audit:secure`: takes the audit trail out of the hands of the application's role. DATABASE_URL is the
 * application's; DATABASE_ADMIN_URL the same database as a superuser or a role that may create roles.
 */
import { Refusal } from '../../../database/runner/refusal.mjs';
import { runMain } from '../shared/run-main.mjs';
import { say } from '../shared/say.mjs';
import { secureTrail } from './secure-trail.mjs';

await runMain(async () => {
  const { DATABASE_URL: app, DATABASE_ADMIN_URL: admin } = process.env;
  if (!app || !admin) {
    throw new Refusal(
      '请设置 DATABASE_URL（应用的角色）与 DATABASE_ADMIN_URL（同一数据库的管理员）。',
      'Set DATABASE_URL (the role of the application) and DATABASE_ADMIN_URL (an administrator of the same database).',
    );
  }
  const { role, done } = await secureTrail(admin, app);
  if (!done) {
    throw new Refusal(
      '数据库中还没有审计表；请先启动一次服务。',
      'The database has no audit trail yet; start the server once before.',
    );
  }
  say(`✓ 角色 ${role} 只能追加与查阅审计记录。 Role ${role} may only add to the audit trail and read it.`);
});
process.exit();
