import { join } from 'node:path';
import { readIfThere } from '../shared/paths.mjs';
import { say } from '../shared/say.mjs';

/**
 * @typedef {{ role: string, login: string, password: string }} DemoAccount
 */

/**
 * Prints where the product answers and, when the demo data set is in place, whom one may sign in as.
 *
 * @param {{ address: string, dataFolder: string, seconds: number }} options seconds: how long the start took
 */
export function printWelcome({ address, dataFolder, seconds }) {
  const rows = [
    ['申请人门户 Applicant portal', `${address}/`],
    ['审核门户 Review portal', `${address}/review/`],
    ['内容管理 Content panel', `${address}/admin`],
    ['接口文档 API description', `${address}/api/openapi.json`],
  ];
  say(`\n造册 Zaoce 已就绪 is ready (${seconds.toFixed(1)} s)\n`);
  for (const [name = '', url] of rows) say(`  ${pad(name, 30)}${url}`);
  const accounts = readDemoAccounts(join(dataFolder, 'demo-accounts.json'));
  if (accounts.length > 0) say('\n演示账户 Demo accounts');
  for (const { role, login, password } of accounts) say(`  ${pad(role, 44)}${pad(login, 24)}${password}`);
  say('\n按 Ctrl-C 停止。 Press Ctrl-C to stop.');
}

/**
 * @param {string} file written by the seed
 * @returns {DemoAccount[]} none in an installation without demo data
 */
function readDemoAccounts(file) {
  const text = readIfThere(file);
  return text === undefined ? [] : JSON.parse(text);
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
