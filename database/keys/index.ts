export { rotateKeys, type Rotation, type RotationProgress } from './rotateKeys';
export { SEALED_COLUMNS } from './sealedColumns';
