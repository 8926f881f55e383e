import { Refusal, codeOf } from '../../../database/runner/refusal.mjs';

/** What is longer is no sentence any more. */
const longestMessage = 600;

/**
 * Turns anything thrown into one sentence in Chinese and one in English.
 *
 * @param {unknown} error
 * @returns {{ zh: string, en: string }}
 */
export function explainError(error) {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error) || codeInText(message + textOf(error));
  const path = pathOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        zh: '磁盘空间不足；请腾出空间后再试（约需 3 GB）。',
        en: 'The disk is full; free some space and try again (about 3 GB are needed).',
      };
    case 'EACCES':
    case 'EPERM':
      return {
        zh: `没有权限访问 ${path || message}；请检查其所有者与权限，或换用安装时的用户运行。`,
        en: `No permission for ${path || message}; check its owner and mode, or run as the user who installed.`,
      };
    case 'EROFS':
      return {
        zh: `${path || message} 位于只读文件系统；请把项目放到可写的位置。`,
        en: `${path || message} is on a read-only file system; put the project somewhere writable.`,
      };
    case 'EMFILE':
    case 'ENFILE':
      return {
        zh: '打开的文件过多；请提高上限（ulimit -n）后再试。',
        en: 'Too many open files; raise the limit (ulimit -n) and try again.',
      };
    case 'EADDRINUSE':
      return { zh: `地址已被占用：${message}。`, en: `The address is taken: ${message}.` };
    case 'ENOMEM':
      return { zh: '内存不足；请释放内存后再试。', en: 'Out of memory; free some and try again.' };
    default:
      return { zh: `未能完成：${oneLine(message)}`, en: `Could not go on: ${oneLine(message)}` };
  }
}

/** What a failed program wrote, where Node hands it over with the error. @param {unknown} error */
function textOf(error) {
  const stderr = typeof error === 'object' && error !== null && 'stderr' in error ? error.stderr : '';
  return typeof stderr === 'string' ? stderr : '';
}

/** @param {unknown} error */
function pathOf(error) {
  const path = typeof error === 'object' && error !== null && 'path' in error ? error.path : '';
  return typeof path === 'string' ? path : '';
}

/**
 * Programs name the cause in words or by its code.
 *
 * @param {string} text
 */
function codeInText(text) {
  if (/ENOSPC|No space left on device/.test(text)) return 'ENOSPC';
  if (/EDQUOT|Disk quota exceeded/.test(text)) return 'EDQUOT';
  if (/EROFS|Read-only file system/.test(text)) return 'EROFS';
  if (/EACCES|Permission denied/.test(text)) return 'EACCES';
  return '';
}

/**
 * A message of several lines (a list of wrong variables, say) on one, without the stack that some carry.
 *
 * @param {string} text
 */
function oneLine(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line) => /^at .+:\d+:\d+\)?$/.test(line));
  const joined = lines
    .slice(0, end < 0 ? undefined : end)
    .filter(Boolean)
    .join(' ');
  return joined.length > longestMessage ? `${joined.slice(0, longestMessage)}…` : joined;
}
