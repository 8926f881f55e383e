const { createRequire, isBuiltin } = require('node:module');
const { default: Runtime } = require('jest-runtime');

/** @param {string | undefined} name */
const isPackage = (name) => name !== undefined && !/^[./]/.test(name) && !isBuiltin(name);

/**
 * Tests of the whole office load packages as Node does, once per worker: Strapi and what it needs are 3,000 files, and a
 * module registry anew for each test file spent more time on loading than on testing.
 */
module.exports = class OfficeRuntime extends Runtime {
  /**
   * @override
   * @param {string} from
   * @param {string} [name]
   * @param {Parameters<Runtime['requireModule']>[2]} [options]
   * @param {boolean} [isRequireActual]
   */
  requireModule(from, name, options, isRequireActual) {
    if (isPackage(name) && !options?.isInternalModule) return createRequire(from)(String(name));
    return super.requireModule(from, name, options, isRequireActual);
  }
};
