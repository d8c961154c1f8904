import type { Lang } from '../model/walk.ts';

/** Reasons that Seesaw and Playwright give, as they are stored, and how they read in Chinese. */
const zh: readonly (readonly [RegExp, string])[] = [
  [/^the target did not answer \((.*)\)$/, '目标没有响应（$1）'],
  [/^the target is out of service: (.*)$/, '目标暂停服务：$1'],
  [/^the page crashed$/, '页面崩溃'],
  [/^the page does not answer$/, '页面没有反应'],
  [/^the last screen could not be recorded$/, '最后一屏未能记录下来'],
  [/^a stop file was found$/, '发现停止文件'],
  [/^rate limit: (.*)$/, '被限流：$1'],
  [/^maintenance: (.*)$/, '目标正在维护：$1'],
  [/^no person had finished within (\S+) s: (.*)$/, '$1 秒内没有人完成：$2'],
  [/^no person had finished within (\S+) min: (.*)$/, '$1 分钟内没有人完成：$2'],
  [/^the window was closed before a person had finished: (.*)$/, '还没有完成，窗口就被关闭：$1'],
  [
    /^a person would have to take over, and the browser has no window: (.*)$/,
    '需要人接手，而浏览器没有窗口：$1',
  ],
  [/^a challenge stands in the way: (.*)$/, '出现人机验证：$1'],
  [/^a wall stands in the way: (.*)$/, '被拦截页挡住：$1'],
  [/^the session ended: (.*)$/, '登录已失效：$1'],
  [/^the target asks to sign in again: (.*)$/, '目标要求重新登录：$1'],
  [
    /^"(.*)" looks as if it paid, and the scenario does not declare it: .*$/s,
    '“$1”看起来会付款，而场景没有声明：请写进 walk.irreversible，或用 walk.waive 说明为什么不会',
  ],
  [
    /^"(.*)" looks as if it confirmed something for good, and the scenario does not declare it: .*$/s,
    '“$1”看起来会最终确认什么，而场景没有声明：请写进 walk.irreversible，或用 walk.waive 说明为什么不会',
  ],
  [
    /^nothing was done at (\S+): the page led there, .*add '(\S+)' to leadsTo$/,
    '没有在 $1 上做任何操作：页面转到了那里，而场景没有声明这个网站；如果流程确实在那里继续，请把 “$2” 写进 leadsTo',
  ],
  [/^the time limit of (.*) s was reached$/, '超过了 $1 秒的时限'],
  [/^the run was interrupted$/, '运行被中断'],
  [
    /^the scenario ended without saying how: end it with (.*)$/,
    '场景没有说明结果：请用 walk.reached、refused、blocked 或 pending 结束',
  ],
  [/^(\S+) acts by script, as no person could$/, '$1 用脚本操作，真人做不到'],
  [
    /^(\S+) with force or a made-up event is nothing a person could do$/,
    '$1 使用了 force 或伪造的事件，真人做不到',
  ],
  [/^(\S+): Timeout (\d+)ms exceeded\.?(?: \((.*)\))?$/, '$1 等了 $2 毫秒仍未成功（$3）'],
  [/^(expect\(.*) failed(?: \((.*)\))?$/, '屏幕上没有出现场景所说的内容：$1（$2）'],
  [
    /^(\S+): (?:Error: )?strict mode violation: (.*) resolved to (\d+) elements:?$/,
    '$1：$2 对应 $3 个控件，请写得更明确',
  ],
];
const parts: Readonly<Record<string, string>> = { setup: '准备（setup）', verify: '核实（verify）' };

/** The reason of a walk that says something about us, in the user's language as far as it is known. */
export function reasonWord(reason: string, lang: Lang): string {
  if (lang === 'en') return reason;
  const [, alone, what] = /^(.*) \(a person took over: (.*)\)$/s.exec(reason) ?? [];
  if (alone !== undefined) return `${reasonWord(alone, lang)}（曾由人接手：${what}）`;
  const [, part, rest] = /^(setup|verify): (.*)$/.exec(reason) ?? [];
  if (part !== undefined) return `${parts[part]}：${reasonWord(rest!, lang)}`;
  for (const [pattern, sentence] of zh)
    if (pattern.test(reason))
      return reason
        .replace(pattern, sentence)
        .replace('（）', '')
        .replace(/ covers it）$/, ' 挡住了它）');
  return reason;
}
