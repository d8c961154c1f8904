#!/usr/bin/env node
// In the repository the command runs from its TypeScript sources; the package ships them compiled.
import { existsSync } from 'node:fs';

const fromSource = existsSync(new URL('../src/cli/main.ts', import.meta.url));
try {
  if (fromSource) (await import('tsx/esm/api')).register();
} catch {
  console.error('还没有安装依赖，请先运行 npm ci。');
  console.error('The dependencies are not installed yet: run npm ci first.');
  process.exit(5);
}
const { main } = await import(fromSource ? '../src/cli/main.ts' : '../dist/cli/main.js');
await main(process.argv.slice(2));
