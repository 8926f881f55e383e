import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pluginNames } from './plugins';

const plugins = readdirSync(path.resolve(__dirname, '..', '..', '..', '..', 'plugins'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(plugins)('the plugin %s has a name and a description', (plugin) => {
  expect(pluginNames).toMatchObject({
    [`global.plugins.${plugin}`]: expect.stringMatching(/\p{Script=Han}/u) as unknown,
    [`global.plugins.${plugin}.description`]: expect.stringMatching(/\p{Script=Han}/u) as unknown,
  });
});
