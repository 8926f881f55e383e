import { existsSync, readdirSync } from 'node:fs';
import { dataFolder, inRoot } from '../shared/paths.mjs';
import { freshSecrets } from '../shared/secrets.mjs';

/**
 * @typedef {{
 *   name: string, label: string, after: string[], inputs: string[], outputs: string[], folders?: string[],
 *   commands: { cwd: string, tool: string, args: string[], env?: () => Record<string, string> }[],
 * }} Part one thing that is built by itself
 *   after: the parts whose output it reads; inputs and outputs: files and folders below the checkout;
 *   folders: made beforehand; tool: a script below node_modules, run with this Node
 */

const tsc = 'typescript/bin/tsc';
const vite = 'vite/bin/vite.js';
const strapi = '@strapi/strapi/bin/strapi.js';

/** Strapi makes it when it is missing, which it cannot where the code is read-only. */
const migrations = 'dist/database/migrations';

/** What every build depends on. */
const everywhere = ['package-lock.json', 'tsconfig.base.json'];

const plugins = readdirSync(inRoot('plugins'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(inRoot('plugins', entry.name, 'tsconfig.json')))
  .map(({ name }) => `plugins/${name}`);

/**
 * `strapi build` reads the whole configuration, which asks for a complete environment; none of it reaches the panel.
 * Telemetry is off only with exactly this string.
 */
const strapiEnvironment = () => ({
  ...freshSecrets(),
  DATABASE_URL: 'postgresql://unused@127.0.0.1/unused',
  DATA_DIR: dataFolder,
  NODE_ENV: 'production',
  TZ: 'UTC',
  PUBLIC_URL: 'https://unused.invalid',
  SMTP_URL: 'smtp://unused.invalid',
  MAIL_FROM: 'unused@unused.invalid',
  SIGNING_KEY_PATH: 'unused.p12',
  STRAPI_DISABLE_EE: 'true',
  STRAPI_TELEMETRY_DISABLED: 'true',
});

/**
 * @param {string} name
 * @param {string} label
 * @returns {Part}
 */
function portal(name, label) {
  return {
    name,
    label,
    after: ['domain'],
    inputs: [...everywhere, name, 'domain/src', 'domain/package.json'],
    outputs: [`${name}/dist/index.html`],
    commands: [
      {
        cwd: name,
        tool: vite,
        args: ['build', '--logLevel', 'warn'],
        env: () => ({ NODE_ENV: 'production' }),
      },
    ],
  };
}

/**
 * The parts, in an order in which each comes after those it needs.
 *
 * @type {Part[]}
 */
export const parts = [
  {
    name: 'domain',
    label: '编译规则 Compiling the rules',
    after: [],
    inputs: [...everywhere, 'domain'],
    outputs: ['domain/dist/index.js'],
    commands: [{ cwd: '.', tool: tsc, args: ['-b', 'domain'] }],
  },
  {
    name: 'server',
    label: '编译服务端 Compiling the server',
    after: ['domain'],
    inputs: [...everywhere, 'tsconfig.json', 'domain', 'plugins', 'cms', 'config', 'database'],
    outputs: [
      ...plugins.map((path) => `${path}/dist`),
      'database/dist',
      'dist/config',
      'dist/src',
      migrations,
    ],
    folders: [migrations],
    commands: [{ cwd: '.', tool: tsc, args: ['-b', 'tsconfig.json'] }],
  },
  portal('applicant-portal', '构建申请人门户 Building the applicant portal'),
  portal('admin-portal', '构建审核门户 Building the review portal'),
  {
    name: 'panel',
    label: '构建内容管理面板 Building the Strapi panel',
    after: ['server'],
    inputs: [
      ...everywhere,
      'cms/src/admin',
      'cms/package.json',
      'cms/tsconfig.json',
      'config/admin.ts',
      'config/plugins.ts',
    ],
    outputs: ['dist/build/index.html'],
    commands: [{ cwd: 'cms', tool: strapi, args: ['build', '--silent'], env: strapiEnvironment }],
  },
];
