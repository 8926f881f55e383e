import { createRequire } from 'node:module';
import { Refusal } from '../../../database/runner/refusal.mjs';

const require = createRequire(import.meta.url);

/**
 * A package of the product as it was built.
 *
 * @param {string} name
 * @returns {unknown}
 * @throws {Refusal} when the product was not built yet
 */
export function loadBuilt(name) {
  try {
    return require(name);
  } catch (error) {
    throw new Refusal(
      '产品尚未安装或构建；请先运行 npm start 或 npm run build。',
      'The product is not installed or built yet; run npm start or npm run build first.',
      error,
    );
  }
}
