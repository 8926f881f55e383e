import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../shared/say.mjs';
import { portals, readAccounts } from './read-accounts.mjs';

/**
 * Prints where the product answers and, when the demo data set is in place, whom one may sign in as.
 *
 * @param {{ settings: import('./settings.mjs').Settings, dataFolder: string, seconds: number }} options
 *   seconds: how long the start took
 */
export function printWelcome({ settings: { address, production }, dataFolder, seconds }) {
  say(`\n造册 Zaoce 已就绪 is ready (${seconds.toFixed(1)} s)\n`);
  const rows = [
    ['申请人门户 Applicant portal', '/'],
    ['审核门户 Review portal', '/review/'],
    ['内容管理 Content panel', '/admin'],
    ['接口文档 API description', '/api/openapi.json'],
    ...(production ? [] : [['已发邮件 Mail sent (development)', '/dev/mail']]),
  ];
  for (const [name = '', path = ''] of rows) say(`  ${pad(name, 36)}${address}${path}`);
  printAccounts(dataFolder);
  say('\n按 Ctrl-C 停止。 Press Ctrl-C to stop.');
}

/** @param {string} dataFolder */
function printAccounts(dataFolder) {
  const accounts = readAccounts(join(dataFolder, 'demo-accounts.json'));
  if (accounts.length > 0) say('\n演示账户 Demo accounts');
  for (const [portal, title] of Object.entries(portals)) {
    const here = accounts.filter((account) => account.portal === portal);
    if (here.length > 0) say(`  ${title}`);
    for (const { identifier, password, note } of here) {
      say(`    ${pad(identifier, 24)}${pad(password, 24)}${note}`);
    }
  }
  const first = join(dataFolder, 'first-accounts.json');
  if (accounts.length === 0 && existsSync(first)) say(`\n首批账户见 The first accounts are in ${first}`);
}

/**
 * Fills up with blanks to a width on screen; a Chinese character takes two columns.
 *
 * @param {string} text
 * @param {number} width
 */
function pad(text, width) {
  const columns = [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, width - columns));
}
