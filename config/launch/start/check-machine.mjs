import { existsSync, mkdirSync, statfsSync } from 'node:fs';
import { tryPort } from '../../../database/runner/free-port.mjs';
import { Refusal, codeOf } from '../../../database/runner/refusal.mjs';
import { inRoot } from '../shared/paths.mjs';

const megabyte = 1024 * 1024;

/**
 * Refuses early when the port cannot be had.
 *
 * @param {string} host
 * @param {number} port
 */
export async function checkPort(host, port) {
  try {
    await tryPort(host, port);
  } catch (error) {
    throw explainPort(codeOf(error), host, port, error);
  }
}

/**
 * @param {string} code
 * @param {string} host
 * @param {number} port
 * @param {unknown} error
 */
function explainPort(code, host, port, error) {
  if (code === 'EADDRINUSE') {
    return new Refusal(
      `端口 ${port} 已被占用；请停止占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
      `Port ${port} is taken; stop the program that holds it, or choose another: PORT=${port + 1} npm start`,
      error,
    );
  }
  if (code === 'EACCES') {
    return new Refusal(
      `没有权限使用端口 ${port}（1024 以下的端口需要特权）；请换一个端口：PORT=1337 npm start`,
      `No permission for port ${port} (below 1024 it takes privileges); choose another: PORT=1337 npm start`,
      error,
    );
  }
  return new Refusal(
    `无法监听 ${host}:${port}（${code}）；请检查 HOST 与 PORT。`,
    `Cannot listen on ${host}:${port} (${code}); check HOST and PORT.`,
    error,
  );
}

/**
 * Refuses early when the disk cannot hold what is about to be written, and makes the folder for data.
 *
 * @param {string} dataFolder
 */
export function checkDisk(dataFolder) {
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 });
  const needed = existsSync(inRoot('node_modules')) ? 200 : 2_500;
  const { bavail, bsize } = statfsSync(dataFolder);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free >= needed) return;
  throw new Refusal(
    `磁盘空间不足：剩余 ${free} MB，至少需要 ${needed} MB；请腾出空间后再试。`,
    `The disk is nearly full: ${free} MB left, ${needed} MB needed; free some space and try again.`,
  );
}
