/**
 * Makes a fresh clone ready: dependencies, then a browser that draws Chinese. Node built-ins alone, since nothing
 * else is there yet. What is in place is skipped. Exit code 0: ready; 5: the machine lacks something that cannot
 * be installed from here, and a sentence has said what to do.
 */
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { giveUp } from './setup/say.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  giveUp({
    zh: `Seesaw 需要 Node 20.19 或更新的版本，这里是 ${process.versions.node}。请从 https://nodejs.org 安装。`,
    en: `Seesaw needs Node 20.19 or newer, this is ${process.versions.node}. Install it from https://nodejs.org.`,
  });
}
ensureDependencies();
ensureBrowser();
