import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The folder of a person's keys: `SEESAW_KEYS`, else `seesaw/keys` in the place where the system keeps settings
 * (XDG Base Directory Specification on Linux).
 */
export function keyFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env['SEESAW_KEYS']) return resolve(env['SEESAW_KEYS']);
  return join(settingsFolder(env, platform), 'seesaw', 'keys');
}

function settingsFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['APPDATA'] || join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
}
