import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Name of the binding through which the page's part reports; it exists in the recorder's world alone. */
export const bindingName = '__seesawSend';

let cached: string | null = null;

/**
 * The recorder's page part as one script. The package ships it bundled; the repository bundles it from source
 * when it is first needed.
 */
export async function pageScript(): Promise<string> {
  if (cached !== null) return cached;
  const built = fileURLToPath(new URL('./page-script.bundle.js', import.meta.url));
  if (existsSync(built)) return (cached = readFileSync(built, 'utf8'));
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./page/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome110',
  });
  return (cached = result.outputFiles[0]!.text);
}
