export { REVIEW_API_SEALED_COLUMNS } from './sealedColumns';
export { checkTrail } from './trail/checkTrail';
