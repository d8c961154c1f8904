import type { Words } from '../../words.ts';

interface Sheet {
  kind: 'doc' | 'table' | 'slides' | 'map';
  name: Words;
  by: Words;
  when: Words;
}

const me = { zh: '我', en: 'Me' };

/** Invented documents of an invented office. */
export const documents: readonly Sheet[] = [
  {
    kind: 'doc',
    name: { zh: '秋季新品发布会 执行方案', en: 'Autumn launch: running order' },
    by: me,
    when: { zh: '今天 10:24', en: 'Today 10:24' },
  },
  {
    kind: 'table',
    name: { zh: '四季度预算（第三稿）', en: 'Q4 budget, third draft' },
    by: { zh: '周一鸣', en: 'Zhou Yiming' },
    when: { zh: '今天 09:02', en: 'Today 09:02' },
  },
  {
    kind: 'slides',
    name: { zh: '用户访谈小结', en: 'What users told us' },
    by: { zh: '许清和', en: 'Xu Qinghe' },
    when: { zh: '昨天 18:40', en: 'Yesterday 18:40' },
  },
  {
    kind: 'map',
    name: { zh: '仓库搬迁 思维导图', en: 'Moving the warehouse' },
    by: me,
    when: { zh: '昨天 15:11', en: 'Yesterday 15:11' },
  },
  {
    kind: 'doc',
    name: { zh: '供应商合同 模板 V2', en: 'Supplier contract, template V2' },
    by: { zh: '法务组', en: 'Legal' },
    when: { zh: '11月19日', en: '19 Nov' },
  },
  {
    kind: 'table',
    name: { zh: '门店排班表', en: 'Shop rota' },
    by: me,
    when: { zh: '11月18日', en: '18 Nov' },
  },
];
