import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from './visitor.ts';

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`as a process it says where its apps are when it is ready and ends cleanly on ${signal}`, async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/testbed/serve.ts', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: string[] = [];
    const out = createInterface({ input: child.stdout });
    out.on('line', (line) => lines.push(line));
    await once(out, 'line');
    const port = Number(/^testbed ready on port (\d+)$/.exec(lines[0] ?? '')?.[1]);
    const hosts = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    expect(hosts).toContain(`http://qinghe.localhost:${port}/`);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(lines).toContain(`http://qinghe.localhost:${port}/  清禾阅读 / Qinghe Reading`);
    expect(lines.slice(1).every((line) => line.startsWith('http://'))).toBe(true);
  });
}

test('as a process it ends with 2 and the sentence if the port is in use', async ({ testbed }) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/testbed/serve.ts', String(testbed.port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(said).toContain(`端口 ${testbed.port} 已被其他程序占用`);
});
