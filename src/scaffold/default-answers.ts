import { planFlows, type ScaffoldAnswers } from './scaffold-answers.ts';

/** What is taken where nobody answers: the host's name for the target, the flows about its plans, signed in. */
export function defaultAnswers(home: URL): ScaffoldAnswers {
  const labels = home.hostname.split('.').filter((label) => !/^(www|m|app|web|h5|\d+)$/.test(label));
  const word = labels[0] ?? 'target';
  const id =
    word
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'target';
  return {
    home: home.href,
    id,
    name: { zh: word, en: word },
    sector: 'other',
    flows: [...planFlows],
    plans: { current: 'standard', dearer: 'premium', cheaper: 'basic' },
    account: true,
  };
}
