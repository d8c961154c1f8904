import { apps } from './apps/index.ts';
import { plain } from './apps/plain/index.ts';
import { startTestbed } from './start-testbed.ts';
import { TestbedError } from './testbed-error.ts';

/** `node --import tsx src/testbed/serve.ts [port] [latency in ms]`: the apps as a process of their own. */
const [port = '4173', latency = '0'] = process.argv.slice(2);
try {
  const testbed = await startTestbed({ port: Number(port), latency: Number(latency) });
  const shown = apps.filter((app) => !plain.includes(app));
  const list = shown.map(
    ({ id, name }) => `http://${id}.localhost:${testbed.port}/  ${name.zh} / ${name.en}`,
  );
  console.log(`testbed ready on port ${testbed.port}\n${list.join('\n')}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void testbed.close());
} catch (error) {
  if (!(error instanceof TestbedError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
