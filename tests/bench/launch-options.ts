import { findBrowser } from '../../src/browser/find-browser.ts';

const { path, args } = await findBrowser();

/** All variants start the same browser in the same way. */
export const launchOptions = { executablePath: path, args };
