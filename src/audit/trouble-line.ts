import { isAbsolute, relative } from 'node:path';
import { safeText } from '../words/safe-text.ts';
import type { Place, Trouble } from './walk-event.ts';

/** One line: what is wrong, in the words of who said it. */
export function troubleLine({ message }: Trouble): string {
  return safeText(safeText(message.split(/\n\s*\n/)[0] ?? '').replaceAll(`${process.cwd()}/`, '')).replace(
    /^(?:Error|ScenarioError|StoreError): /,
    '',
  );
}

/** `scenarios/a.scenario.ts:12`, relative to the working directory. */
export function placeOf({ file, line }: Place): string {
  const path = isAbsolute(file) ? relative(process.cwd(), file) : file;
  return safeText(`${path.replaceAll('\\', '/')}:${line}`);
}
