/** Holds every file of src against the table of rooms; ends with 1 if one of them reaches over a fence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from './fences/check-file.mjs';
import { root } from './setup/run.mjs';

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file));
const violations = files.flatMap((file) => checkFile(file, readFileSync(join(root, file), 'utf8')));
for (const { file, line, message } of violations) console.log(`${file}:${line}: ${message}`);
console.log(`${files.length} files, ${violations.length} over the fences`);
if (violations.length > 0) process.exitCode = 1;
