import { availableParallelism } from 'node:os';

const BYTES = 1024;

/** Of this process since it began, in words: the time, what part of all cores its threads had, the most memory that it held. */
export function load(): string {
  const seconds = performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  const cores = availableParallelism();
  const part = (user + system) / 1e6 / seconds / cores;
  const megabytes = process.resourceUsage().maxRSS / BYTES;
  return `${seconds.toFixed(0)} s, ${Math.round(part * 100)} % of ${cores} cores, ${megabytes.toFixed(0)} MB at most`;
}
