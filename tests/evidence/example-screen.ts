import type { Control } from '../../src/model/control.ts';
import type { Block, Screen } from '../../src/model/screen.ts';

export function block(text: string, order = 1): Block {
  return {
    text,
    frame: 'f1',
    region: 'main',
    layer: 0,
    chat: false,
    order,
    box: [0, 0, 100, 20],
    inViewport: true,
    heading: null,
    cjk: 0,
    words: 0,
    own: false,
  };
}

export function control(name: string, target = ''): Control {
  return {
    uid: 1,
    frame: 'f1',
    role: target === '' ? 'button' : 'link',
    name,
    tag: target === '' ? 'button' : 'a',
    type: '',
    box: [0, 0, 100, 20],
    context: '',
    form: null,
    group: '',
    state: {
      disabled: false,
      checked: null,
      expanded: null,
      selected: null,
      pressed: null,
      required: false,
      readonly: false,
    },
    value: '',
    target,
    order: 2,
    layer: 0,
    chat: false,
    region: 'main',
    ancestors: [],
    shown: 1,
    covered: false,
    fontSize: 16,
    fontWeight: 400,
    textColour: [0, 0, 0, 1],
    fill: null,
    ring: null,
    borderColour: null,
    borderWidth: 0,
    colourSource: 'style',
    kind: 'link',
    animated: false,
    badge: false,
  };
}

/** A recorded state of the page `/plans`. */
export function exampleScreen(changes: Partial<Screen> = {}): Screen {
  return {
    screen: 1,
    page: 'p1',
    at: 100,
    url: 'http://qinghe.localhost:4173/plans',
    isHome: false,
    path: '/plans',
    query: '',
    hash: '',
    hashIsAnchor: false,
    title: '套餐',
    lang: 'zh-CN',
    viewport: { width: 1280, height: 720, ratio: 1 },
    scroll: { x: 0, y: 0, maxY: 0 },
    settled: true,
    unsettled: [],
    layers: [{ kind: 'page', role: '', label: '', box: [0, 0, 1280, 720] }],
    chatOpen: false,
    hasMain: true,
    blocks: [block('立即升级会员')],
    controls: [control('升级会员')],
    fields: [],
    timers: [],
    frames: [
      {
        id: 'f1',
        parent: null,
        url: 'http://qinghe.localhost:4173/plans',
        box: [0, 0, 1280, 720],
        layer: 0,
        outOfProcess: false,
      },
    ],
    ax: [{ role: 'main', name: '', depth: 1 }],
    caps: [],
    screenHash: 'a'.repeat(64),
    screenKey: 'b'.repeat(64),
    ...changes,
  };
}
