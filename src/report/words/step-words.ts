import { mailLink } from '../../model/measured.ts';
import type { Names } from '../../model/walk.ts';
import type { Frame } from '../document/report-document.ts';

type Step = Frame['steps'][number];

const activations: Readonly<Record<string, Names>> = {
  radio: { zh: '选择', en: 'Choose' },
  checkbox: { zh: '勾选', en: 'Tick' },
  tab: { zh: '切换到', en: 'Switch to' },
  [mailLink]: { zh: '打开邮件里的链接', en: 'Open the link from the mail' },
};

const acts: Record<Step['act'], Names> = {
  activate: { zh: '点击', en: 'Click' },
  type: { zh: '填写', en: 'Fill in' },
  select: { zh: '选择', en: 'Choose from' },
  set: { zh: '设定', en: 'Set' },
  upload: { zh: '上传', en: 'Upload to' },
  drag: { zh: '拖动', en: 'Drag' },
  answer: { zh: '应答弹窗', en: 'Answer the prompt' },
  message: { zh: '发送消息', en: 'Send a message' },
  history: { zh: '后退或刷新', en: 'Go back or reload' },
  address: { zh: '输入网址', en: 'Type an address' },
  attest: { zh: '页面之外', en: 'Outside the page' },
};

/** What a person did in a step, as it stands before the name of the control. */
export function stepVerb({ act, role }: Pick<Step, 'act' | 'role'>): Names {
  return (act === 'activate' ? activations[role] : undefined) ?? acts[act];
}
