import { readFileSync } from 'node:fs';
import { TextToInspect } from '../detect/inspect-texts.ts';
import { InspectError } from './inspect-error.ts';

/**
 * The texts of a file, one JSON object a line; empty lines are left out.
 *
 * @throws {InspectError} `usage`, naming the line, if the file cannot be read or a line is no such text
 */
export function readTexts(file: string): TextToInspect[] {
  return linesOf(file).flatMap((line, index) => (line.trim() === '' ? [] : textOf(line, index + 1, file)));
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new InspectError('usage', {
      zh: `读不了 ${file}（${code}）。请给出一个文本文件，每行一个 JSON 对象。`,
      en: `Cannot read ${file} (${code}). Give a file of texts, one JSON object a line.`,
    });
  }
}

function textOf(line: string, number: number, file: string): TextToInspect {
  const read = TextToInspect.safeParse(jsonOf(line));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const what = [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ');
  throw new InspectError('usage', {
    zh: `${file} 第 ${number} 行不是 { id, lang, role, text }：${what}`,
    en: `Line ${number} of ${file} is no { id, lang, role, text }: ${what}`,
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
