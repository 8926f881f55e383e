import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Fills a folder once, however many processes ask for it: everything is written aside and renamed into place, so nobody
 * ever sees half of it.
 * @param fill writes the contents into the folder it is given
 */
export async function unpackOnce(target: string, fill: (folder: string) => Promise<unknown>): Promise<void> {
  if (await exists(target)) return;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const aside = await mkdtemp(`${target}-`);
  try {
    await fill(aside);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Another process was faster: its copy is as good as ours.
    if (!(await exists(target))) throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
