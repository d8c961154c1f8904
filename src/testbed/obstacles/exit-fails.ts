import { withLastScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** The server answers 500. */
export const serverError: Obstacle = (way) => ({
  ...way,
  end: {
    ...way.end,
    status: 500,
    title: { zh: '出错了', en: 'Error' },
    text: () => [{ zh: '服务器错误。', en: 'Internal server error.' }],
    does: () => undefined,
  },
});

/** The page answers 200 and says that it did not work. */
export const errorMessage: Obstacle = (way) => ({
  ...way,
  end: {
    ...way.end,
    title: { zh: '提示', en: 'Notice' },
    text: () => [
      { zh: '系统繁忙，提交失败，请稍后再试。', en: 'Something went wrong. Please try again later.' },
    ],
    does: () => undefined,
  },
});

/** The last button does nothing. */
export const deadButton: Obstacle = (way) => withLastScene(way, (scene) => ({ ...scene, dead: true }));

/** No obstacle: it works, and takes so many ms. */
export const slowServer =
  (takes: number): Obstacle =>
  (way) => ({ ...way, end: { ...way.end, takes } });
