export { expect, test } from '@playwright/test';
export { scenario } from './scenario/scenario.ts';
export { missing } from './scenario/missing.ts';
export type { Account } from './scenario/account-face.ts';
export type { Aside, FlowOptions } from './scenario/declared-flow.ts';
export type { Scenario } from './scenario/scenario.ts';
export type { Walk } from './scenario/walk.ts';
