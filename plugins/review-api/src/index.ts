export { checkTrail } from './trail/checkTrail';
