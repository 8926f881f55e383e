export * from './types';
export * from './transitions';
export * from './view';
export { currentStage, isLastStage, isOwnFiling, reviewsFor } from './stage';
export { allowedActions, decideTransition, startProgress } from './decide';
