import { defineWords } from '~/shared/words'

export const viewWords = defineWords({
  title: ['视图', 'Views'],
  sub: [
    '列表的筛选和排序，起个名字存下来；共享的视图全组都看得到，地址可以直接发给同事。',
    'The filters and order of a list, kept under a name. Shared views are seen by the whole team; the address can be passed on.',
  ],
  tools: ['视图与导出', 'Views and export'],
  keep: ['存为视图', 'Save as a view'],
  manage: ['管理视图', 'Manage views'],
  exportAs: ['导出', 'Export'],
  pages: {
    applications: ['申请', 'Applications'],
    firms: ['企业', 'Firms'],
    evidence: ['证据', 'Evidence'],
    landing: ['落地', 'Landing'],
  },
  name: ['名称', 'Name'],
  nameHint: ['例如：我管的、等企业补正的', 'For example: in my charge, waiting for corrections'],
  page: ['列表', 'List'],
  conditions: ['条件', 'Conditions'],
  everything: ['全部', 'everything'],
  share: ['与同事共享', 'Share with the team'],
  whose: ['谁的', 'Whose'],
  mine: ['我的', 'mine'],
  of: (name: string) => [`${name} 共享`, `shared by ${name}`],
  sharedByMe: ['我的，已共享', 'mine, shared'],
  save: ['保存视图', 'Save view'],
  saving: ['正在保存', 'Saving'],
  newView: ['新视图', 'New view'],
  remove: ['删除', 'Delete'],
  startSharing: ['共享', 'Share'],
  endSharing: ['不再共享', 'Stop sharing'],
  acts: ['操作', 'Acts'],
  empty: ['还没有视图', 'No views yet'],
  emptyHint: [
    '在申请、企业、证据或落地列表筛选后，点“存为视图”。',
    'Filter the list of applications, firms, evidence or landing, then choose “Save as a view”.',
  ],
  errors: {
    name_missing: ['请给视图起个名字', 'Give the view a name'],
    page_missing: ['请从一个列表开始', 'Begin at a list'],
  },
  refusals: {
    name_taken: [
      '您在这个列表已有同名的视图，请换个名字',
      'You have a view of that name on this list: choose another',
    ],
  },
})
