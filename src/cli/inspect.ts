import { Option } from 'commander';
import type { Lang } from '../model/walk.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { safeJson } from './safe-json.ts';

const words: Record<
  Lang,
  {
    description: string;
    page: string;
    texts: string;
    viewport: string;
    json: string;
    badViewport: string;
    one: string;
  }
> = {
  en: {
    description: 'judge one page, or a file of texts, without a scenario',
    page: 'address, or path of an HTML file',
    texts: 'judge texts: one JSON object a line, { id, lang, role, text }',
    viewport: 'size of the window, e.g. 390x844',
    json: 'print as JSON',
    badViewport:
      'The window is given as WIDTHxHEIGHT in pixels, each from 200 to 4000, e.g. --viewport 390x844.',
    one: 'Give one page, or --texts FILE, and not both.',
  },
  zh: {
    description: '不写场景，直接检查一个网页，或一个文本文件',
    page: '网址，或 HTML 文件的路径',
    texts: '检查文本：每行一个 JSON 对象 { id, lang, role, text }',
    viewport: '窗口大小，例如 390x844',
    json: '以 JSON 打印',
    badViewport: '窗口大小写作 宽x高（像素，各为 200 至 4000），例如 --viewport 390x844。',
    one: '请给出一个网页，或者 --texts 文件，二者取一。',
  },
};

type Options = { texts?: string; viewport: string; json?: boolean };

export const registerInspect: RegisterCommand = (program, lang) => {
  const say = words[lang];
  const command = program
    .command('inspect')
    .description(say.description)
    .argument('[page]', say.page)
    .option('--texts <file>', say.texts)
    .addOption(new Option('--viewport <size>', say.viewport).default('1280x800'))
    .option('--json', say.json)
    .action(async (page: string | undefined, { texts, viewport, json }: Options) => {
      if ((page === undefined) === (texts === undefined)) throw new CommandFailure(exitCodes.usage, say.one);
      if (texts !== undefined) return printTexts(texts, json === true, lang);
      await printPage(page!, windowOf(viewport, lang), json === true, lang);
    });
  withExample(command, lang, 'seesaw inspect https://example.com/account --json');
};

async function printPage(
  page: string,
  viewport: { width: number; height: number },
  json: boolean,
  lang: Lang,
): Promise<void> {
  const { recordPage } = await import('../inspect/record-page.ts');
  const { inspectScreen } = await import('../inspect/inspect-screen.ts');
  const recorded = await recordPage({
    page,
    viewport,
    locale: { zh: 'zh-CN', en: 'en-US' }[lang],
  });
  const inspection = inspectScreen(recorded);
  if (json) return console.log(safeJson(inspection));
  const { inspectionText } = await import('./inspection-text.ts');
  console.log(inspectionText(inspection, lang));
}

/** A line of JSON a text, with `--json` or without: what is made for machines is read by machines. */
async function printTexts(file: string, json: boolean, lang: Lang): Promise<void> {
  const { readTexts } = await import('../inspect/read-texts.ts');
  const { inspectTexts } = await import('../detect/inspect-texts.ts');
  const { inspectedTextLine } = await import('./inspection-text.ts');
  const lines: string[] = [];
  for (const text of inspectTexts(readTexts(file)))
    lines.push(json ? safeJson(text, 0) : inspectedTextLine(text, lang));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function windowOf(size: string, lang: Lang): { width: number; height: number } {
  const [, width, height] = /^(\d{3,4})[x×](\d{3,4})$/i.exec(size) ?? [];
  const window = { width: Number(width), height: Number(height) };
  if (![window.width, window.height].every((side) => side >= 200 && side <= 4000))
    throw new CommandFailure(exitCodes.usage, words[lang].badViewport);
  return window;
}
