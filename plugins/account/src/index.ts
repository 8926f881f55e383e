export * from './identity/idNumberColumns';
