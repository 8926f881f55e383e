import { routesOf, type StrapiPlugin } from '@zaoce/platform';
import { contentBindings } from './bindings';

export default { routes: routesOf(contentBindings) } satisfies StrapiPlugin;
