import { routesOf, type StrapiPlugin } from '@zaoce/platform';
import { jobBindings } from './jobBindings';
import { registrationBindings } from './registrationBindings';
import { resourceBindings } from './resourceBindings';

const plugin: StrapiPlugin = {
  routes: routesOf([...registrationBindings, ...resourceBindings, ...jobBindings]),
};

export default plugin;
