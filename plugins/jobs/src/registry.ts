import type { Strapi } from '@zaoce/platform';
import type { Schedule, Task } from './task';

interface Registered {
  tasks: Map<string, Task>;
  schedules: Schedule[];
}

const registered = new WeakMap<object, Registered>();

/** Makes a task known to this process's worker; call in a plugin's `register`. */
export function registerTask(strapi: Strapi, task: Task): void {
  const { tasks } = registeredIn(strapi);
  if (tasks.has(task.name)) throw new Error(`task ${task.name} is registered twice`);
  tasks.set(task.name, task);
}

/** Runs a task at set times. */
export function registerSchedule(strapi: Strapi, schedule: Schedule): void {
  registeredIn(strapi).schedules.push(schedule);
}

export function registeredIn(strapi: Strapi): Registered {
  const known = registered.get(strapi) ?? { tasks: new Map<string, Task>(), schedules: [] };
  registered.set(strapi, known);
  return known;
}
