import { AsyncLocalStorage } from 'node:async_hooks';
import type { ElementHandle, Frame, Locator, Page } from '@playwright/test';
import { authorFrames, type AuthorFrame } from './author-frames.ts';
import { asIfFrom } from './quietly.ts';

/** One call of the scenario that acts on a page. */
export type ScenarioAction = {
  /** `locator.click` */
  api: string;
  method: string;
  /** The locator or selector as Playwright prints it; '' for calls on a page, keyboard or mouse. */
  target: string;
  page: Page;
  /** What it acts on, if it can be asked beforehand. */
  locator: Locator | ElementHandle | null;
  /** What the call is given; whoever handles the action may still change it. */
  args: unknown[];
  frames: AuthorFrame[];
};

/** Does an action: records around `call`, or throws instead of calling it. */
export type ActionHandler = <T>(action: ScenarioAction, call: () => Promise<T>) => Promise<T>;

const onElement = [
  'check',
  'clear',
  'click',
  'dblclick',
  'dispatchEvent',
  'dragTo',
  'fill',
  'focus',
  'blur',
  'hover',
  'press',
  'pressSequentially',
  'type',
  'scrollIntoViewIfNeeded',
  'selectOption',
  'selectText',
  'setChecked',
  'setInputFiles',
  'tap',
  'uncheck',
  'evaluate',
  'evaluateAll',
  'evaluateHandle',
];
const onPage = [
  'check',
  'click',
  'dblclick',
  'dispatchEvent',
  'dragAndDrop',
  'fill',
  'focus',
  'hover',
  'press',
  'selectOption',
  'setChecked',
  'setInputFiles',
  'tap',
  'type',
  'uncheck',
  'goto',
  'goBack',
  'goForward',
  'reload',
  'evaluate',
  'evaluateHandle',
  '$eval',
  '$$eval',
];
const methods: Record<string, readonly string[]> = {
  locator: onElement,
  elementHandle: onElement,
  page: onPage,
  frame: onPage,
  keyboard: ['down', 'up', 'press', 'type', 'insertText'],
  mouse: ['click', 'dblclick', 'down', 'up', 'move', 'wheel'],
  touchscreen: ['tap'],
};

/** Runs what the scenario does when something comes in the way of an action that has begun, or of an assertion. */
export type InterruptionHandler = <T>(run: () => Promise<T>) => Promise<T | undefined>;

const inside = new AsyncLocalStorage<true>();
const patched = new WeakSet<object>();
let handler: ActionHandler | null = null;
let interruption: InterruptionHandler | null = null;
let pages: () => Page[] = () => [];

/**
 * Catches every action of the scenario at Playwright's API. The classes are taken from a living page and patched
 * once per process; without a handler they behave as ever. Calls that Playwright makes of itself are not
 * actions.
 *
 * @param interrupt runs what the scenario gave to `page.addLocatorHandler`, each time that Playwright calls it
 */
export async function catchActions(
  page: Page,
  handle: ActionHandler,
  interrupt: InterruptionHandler,
): Promise<void> {
  handler = handle;
  interruption = interrupt;
  pages = () => page.context().pages();
  const root = await inside.run(true, () => page.$('html'));
  const instances: Record<string, object | null> = {
    locator: page.locator('html'),
    elementHandle: root,
    page,
    frame: page.mainFrame(),
    keyboard: page.keyboard,
    mouse: page.mouse,
    touchscreen: page.touchscreen,
  };
  for (const [name, instance] of Object.entries(instances))
    if (instance) patch(name, Object.getPrototypeOf(instance) as object);
  patchLocatorHandlers(Object.getPrototypeOf(page) as Pick<Page, 'addLocatorHandler'>);
}

export function releaseActions(): void {
  handler = null;
  interruption = null;
}

/** Runs harness code whose calls into Playwright are not the scenario's. */
export function notAnAction<T>(run: () => Promise<T>): Promise<T> {
  return inside.run(true, run);
}

function patch(name: string, prototype: object): void {
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const own = prototype as Record<string, unknown>;
  for (const method of methods[name]!) {
    const original = own[method];
    if (typeof original !== 'function') continue;
    const replacement = function (this: object, ...args: unknown[]): unknown {
      const call = () => inside.run(true, () => original.apply(this, args) as Promise<unknown>);
      const handle = handler;
      if (!handle || inside.getStore()) return original.apply(this, args);
      const frames = authorFrames();
      const owner = ownerOf(this);
      return (async () => {
        const page = await pageOf(this);
        if (!page) return call();
        const action = {
          api: `${name}.${method}`,
          method,
          target: targetOf(this, method, args),
          page,
          locator: locatorOf(name, this, args),
          args,
          frames,
        };
        return handle(action, () => asIfFrom(owner, action.api, frames, call));
      })();
    };
    Object.defineProperty(own, method, {
      ...Object.getOwnPropertyDescriptor(own, method),
      value: replacement,
    });
  }
}

const withHandlers = new WeakSet<object>();

/** Playwright calls them in the middle of an action: what is done there is the scenario's own all the same. */
function patchLocatorHandlers(prototype: Pick<Page, 'addLocatorHandler'>): void {
  if (withHandlers.has(prototype)) return;
  withHandlers.add(prototype);
  const original = prototype.addLocatorHandler;
  prototype.addLocatorHandler = function (this: Page, locator, handle, options) {
    const handleAsOwn = async (found: Locator): Promise<void> => {
      const run = async (): Promise<void> => void (await inside.exit(() => handle(found)));
      await (interruption ? interruption(run) : run());
    };
    return original.call(this, locator, handleAsOwn, options);
  };
}

/** The object whose calls Playwright reports. */
function ownerOf(self: object): object {
  const { _frame, _page } = self as { _frame?: object; _page?: object };
  return _frame ?? _page ?? self;
}

async function pageOf(self: object): Promise<Page | null> {
  const owner = self as Partial<Locator & Frame & ElementHandle>;
  if ('goto' in self && 'context' in self) return self as Page;
  if (typeof owner.page === 'function') return owner.page();
  if (typeof owner.ownerFrame === 'function')
    return (await inside.run(true, () => owner.ownerFrame!()))?.page() ?? null;
  return (
    pages().find((page) => [page.keyboard, page.mouse, page.touchscreen].includes(self as never)) ?? null
  );
}

function targetOf(self: object, method: string, args: unknown[]): string {
  if ('first' in self && 'nth' in self) return (self as Locator).toString();
  const takesSelector =
    'goto' in self &&
    !['goto', 'goBack', 'goForward', 'reload', 'evaluate', 'evaluateHandle'].includes(method);
  return takesSelector && typeof args[0] === 'string' ? args[0] : '';
}

function locatorOf(name: string, self: object, args: unknown[]): Locator | ElementHandle | null {
  if (name === 'locator' || name === 'elementHandle') return self as Locator;
  if (
    (name === 'page' || name === 'frame') &&
    typeof args[0] === 'string' &&
    !/^(https?|file|about|data):/.test(args[0])
  )
    return (self as Page).locator(args[0]);
  return null;
}
