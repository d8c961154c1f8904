#!/usr/bin/env node
// In the repository the command runs from its TypeScript sources; the package ships them compiled.
import { existsSync } from 'node:fs';

const fromSource = existsSync(new URL('../src/cli/main.ts', import.meta.url));
if (fromSource) (await import('tsx/esm/api')).register();
const { main } = await import(fromSource ? '../src/cli/main.ts' : '../dist/cli/main.js');
await main(process.argv.slice(2));
