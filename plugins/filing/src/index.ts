export { createFiling, type NewFiling } from './draft/createFiling';
