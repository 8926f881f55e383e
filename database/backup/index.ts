export { readBackup } from './readBackup';
export { restoreBackup, RestoreRefused } from './restoreBackup';
export { decodeBackupKey, UnreadableBackup } from './sealedArchive';
export { writeBackup, type Installation, type Progress } from './writeBackup';
