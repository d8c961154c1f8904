import type { Hono } from 'hono';
import type { Start } from './account.ts';
import type { Cashier } from './cashier.ts';
import type { Html } from './document.ts';
import type { Person } from './people.ts';
import type { Plan } from './plan.ts';
import type { MemberVisit, Visit } from './visit.ts';
import type { Words } from './words.ts';

export interface Env {
  Variables: { visit: Visit; member: MemberVisit };
}

export type Routes = Hono<Env>;

/** What the engine knows about an app. Everything else is the app's own business. */
export interface TestbedApp {
  /** First label of its host: `qinghe` is `http://qinghe.localhost:<port>`. */
  id: string;
  name: Words;
  plans: readonly Plan[];
  people: readonly Person[];
  /** The state that an account is in at first and after a reset without wishes. */
  start: Start;
  css: string;
  /** How slow it is by itself: added to every answer, ms. */
  latency: number;
  /** Script of its pages, served at `/app.js`; '' for none. */
  script: string;
  /** The whole page around the text of main. */
  page: (visit: Visit, content: { title: string; main: Html }) => Html;
  /** Adds the app's own addresses; sign in, sign out, style and script are there already. */
  routes: (routes: Routes, cashier: Cashier) => void;
}
