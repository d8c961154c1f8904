import { factsEntry } from '../bundle/entry-names.ts';
import type { Fact } from '../model/fact.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { safeText } from '../words/safe-text.ts';
import type { Note } from './failure.ts';

/** The most sites that are told of a target. */
const most = 5;

/** The walks of a target, and where those of them were that never were where it is said to be. */
type Visited = { walks: number; elsewhere: Map<WalkManifest, Set<string>> };

/**
 * Where the walks of each target were. A service may lead elsewhere at once, so it is no contradiction if none of a
 * walk's pages lay where its target is said to be; whoever reads of that target should know it.
 */
export class VisitedSites {
  readonly #targets = new Map<string, Visited>();
  readonly #hosts = new Map<WalkManifest, Set<string>>();

  add(walk: WalkManifest, fact: Fact): void {
    if (fact.kind !== 'screen' && !(fact.kind === 'navigation' && fact.main)) return;
    const { protocol, host } = URL.canParse(fact.url) ? new URL(fact.url) : { protocol: '', host: '' };
    if (!/^https?:$/.test(protocol)) return;
    this.#hosts.set(walk, (this.#hosts.get(walk) ?? new Set()).add(host));
  }

  *notes(): Generator<Note, void> {
    for (const [walk, hosts] of this.#hosts) {
      const { id, origin } = walk.head.target;
      const key = JSON.stringify([id, origin]);
      const visited = this.#targets.get(key) ?? { walks: 0, elsewhere: new Map() };
      this.#targets.set(key, visited);
      visited.walks += 1;
      const own = URL.canParse(origin) ? new URL(origin).host : origin;
      if (![...hosts].some((host) => isOf(host, own))) visited.elsewhere.set(walk, hosts);
    }
    for (const { walks, elsewhere } of this.#targets.values()) {
      const [walk] = elsewhere.keys();
      if (walk === undefined) continue;
      const { id, origin } = walk.head.target;
      const hosts = [...new Set([...elsewhere.values()].flatMap((each) => [...each]))];
      const seen = hosts.slice(0, most).map((host) => safeText(host, 80));
      const more = hosts.length > most ? ', …' : '';
      const [name, said] = [safeText(id, 80), safeText(origin, 120)];
      yield {
        file: factsEntry(walk.walk),
        sentence: {
          zh: `目标 ${name} 声明的地址是 ${said}，其 ${walks} 次走查中有 ${elsewhere.size} 次记录到的页面没有一个在那里，而在 ${seen.join('、')}${more}：请自行核对它是否就是所说的服务`,
          en: `target ${name} is said to be at ${said}, and in ${elsewhere.size} of its ${walks} walks no recorded page was there, but at ${seen.join(', ')}${more}: see for yourself whether it is the service that it is called`,
        },
      };
    }
  }
}

/** The same host, or one beside or below it. */
function isOf(host: string, own: string): boolean {
  const [a, b] = [host, own].map((each) => each.replace(/^(?:www|m|wap|mobile)\./, '').replace(/:\d+$/, ''));
  return a === b || a!.endsWith(`.${b}`) || b!.endsWith(`.${a}`);
}
