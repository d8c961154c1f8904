import { accessSync, constants } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Where this machine's audits leave each other word: `SEESAW_STATE`, else `seesaw` where the system keeps what programs
 * note for themselves (XDG Base Directory Specification on Linux); where that cannot be written, a folder of this user
 * among the temporary ones.
 */
export function stateFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['SEESAW_STATE']) return resolve(env['SEESAW_STATE']);
  const usual = join(usualFolder(env), 'seesaw');
  try {
    makeFolder(usual);
    accessSync(usual, constants.W_OK);
    return usual;
  } catch {
    return join(tmpdir(), `seesaw-state-${userInfo().uid}`);
  }
}

function usualFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
}
