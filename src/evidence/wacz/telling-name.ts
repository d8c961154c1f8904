import { secretName, secretParameter } from '../generic-finder.ts';

/** Whether a name says that what it holds is secret. `code` alone says nothing: errors have codes, too. */
export function isTelling(name: string): boolean {
  return secretName.test(name) || (name.toLowerCase() !== 'code' && secretParameter.test(name));
}
