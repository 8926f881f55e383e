export * from './refusal';
export * from './sections/draft';
export * from './sections/strict';
export * from './sections/options';
export * from './contract';
