export { type MessageEvent, type MessageParams } from './messages/catalogue';
export * from './messages/defaults';
export { type ParamValue } from './messages/message';
export * from './outgoing/notify';
