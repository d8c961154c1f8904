import { normalise } from './normalise.ts';

const label =
  /帮助|常见问题|使用指南|新手指南|知识库|问题解答|自助问答|\bhelp\b|\bfaqs?\b|\bknowledge base\b|\bhow[- ]to\b|\bsupport (?:articles?|center|centre|topics?)\b/u;
const path =
  /(?:^|\/)(?:help(?:-?cent(?:er|re))?|faqs?|kb|knowledge(?:-?base)?|support|hc|articles?|question)s?(?:\/|$|\.)/iu;

/** A menu of more than help. */
const menu = /设置|账[户号]|我的|\b(?:settings|account)\b/u;

/** Whether a label leads to help articles (帮助中心, 常见问题, FAQ). A service desk alone, or "Account & help", is none. */
export function isHelpLabel(text: string): boolean {
  const said = normalise(text);
  return label.test(said) && !menu.test(said);
}

/** Whether an address is that of help articles, by its path: /help, /faq, /kb, /support. */
export function isHelpPath(pathname: string): boolean {
  return path.test(pathname);
}

const desk = /客服|服务中心|联系我们|customer (?:service|care)|contact/u;

/** Whether a page is one of help articles, by its title or its path. A service desk at such an address is none. */
export function isHelpPage({ path: pathname, title }: { path: string; title: string }): boolean {
  const [own = ''] = title.split(/[·|_–—]| - /u);
  return isHelpLabel(own) || (isHelpPath(pathname) && !desk.test(normalise(own)));
}
