export { expect, test } from '@playwright/test';
export { scenario } from './scenario/scenario.ts';
export type { Account } from './scenario/account-face.ts';
export type { Aside, FlowOptions, Scenario } from './scenario/scenario.ts';
export type { Walk } from './scenario/walk.ts';
