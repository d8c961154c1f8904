import type { ReportDocument } from './document/report-document.ts';
import { safeText } from '../words/safe-text.ts';

const words = {
  zh: { of: (n: number) => `本次测试的 ${n} 款中：` },
  en: { of: (n: number) => (n === 1 ? 'Of the one app tested:' : `Of the ${n} apps tested:`) },
};

/** The sentences of the summary for a terminal, one a line, by project. '' where there is none. */
export function headlineText({ findings }: Pick<ReportDocument, 'findings'>, lang: 'zh' | 'en'): string {
  const projects = [...new Set(findings.map(({ project }) => project))];
  return projects
    .map((project) => {
      const own = findings.filter((finding) => finding.project === project);
      const tested = Math.max(...own.map(({ yes, no, open }) => yes.length + no.length + open.length));
      const name = project === '' ? '' : ` (${safeText(project, 60)})`;
      return [`${words[lang].of(tested)}${name}`, ...own.map(({ sentence }) => `  ${sentence[lang]}`)].join(
        '\n',
      );
    })
    .join('\n\n');
}
