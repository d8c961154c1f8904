import { buriedEntry } from './buried-entry.ts';

/** The way out begins on a page of the help. */
export const entryInHelp = buriedEntry({ zh: '帮助中心', en: 'Help centre' });
