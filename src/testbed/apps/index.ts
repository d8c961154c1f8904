import type { TestbedApp } from '../app.ts';
import { banxian } from './banxian/index.ts';
import { chenan } from './chenan/index.ts';
import { lanxun } from './lanxun/index.ts';
import { manzhu } from './manzhu/index.ts';
import { moxing } from './moxing/index.ts';
import { muyan } from './muyan/index.ts';
import { plain } from './plain/index.ts';
import { qinghe } from './qinghe/index.ts';
import { qiyu } from './qiyu/index.ts';
import { xinghe } from './xinghe/index.ts';
import { yejing } from './yejing/index.ts';
import { yuedong } from './yuedong/index.ts';
import { yunshan } from './yunshan/index.ts';
import { yunxia } from './yunxia/index.ts';

/** All fictional apps, each on the host of its id. */
export const apps: readonly TestbedApp[] = [
  qinghe,
  yunshan,
  yuedong,
  xinghe,
  lanxun,
  banxian,
  moxing,
  yunxia,
  chenan,
  yejing,
  manzhu,
  ...plain,
  qiyu,
  muyan,
];
