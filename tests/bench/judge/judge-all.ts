import { judgeAudit } from '../../../src/judge/judge-audit.ts';
import { openStore } from '../../../src/store/open-store.ts';

/** Judges a database as a process of its own; prints walks, seconds, those of a processor, and the peak of its memory as JSON. */
const [file = ''] = process.argv.slice(2);
const store = openStore(file);
const [from, used] = [performance.now(), process.cpuUsage()];
const { judged } = judgeAudit(store);
const seconds = (performance.now() - from) / 1000;
const { user, system } = process.cpuUsage(used);
store.close();
console.log(
  JSON.stringify({
    judged,
    seconds,
    cpuS: (user + system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
