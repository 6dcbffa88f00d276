import { defineWords, plural } from '~/shared/words'

export const findingWords = defineWords(
  {
    title: '查找',
    label: '找企业、编号、电话、房号、填报内容',
    find: '查找',
    sub: (q: string, count: number) => `“${q}”：${count} 处`,
    firms: '企业',
    applications: '申请',
    rooms: '房间',
    evidence: '证据',
    projects: '落地项目',
    experts: '专家',
    more: '全部',
    empty: (q: string) => `没有找到“${q}”`,
    emptyHint:
      '换一个词试试：企业名称、编号、信用代码、联系人、电话、证据或专利号、专家、房号，或申请里写过的任何两个字。',
    begin: '输入一个字也可以',
    mergedInto: (name: string) => `已并入${name}`,
    floor: (level: number) => `${level} 层`,
  },
  {
    title: 'Find',
    label: 'Firm, number, telephone, room, any answer',
    find: 'Find',
    sub: (q, count) => `“${q}”: ${plural(count, 'hit')}`,
    firms: 'Firms',
    applications: 'Applications',
    rooms: 'Rooms',
    evidence: 'Evidence',
    projects: 'Landing projects',
    experts: 'Experts',
    more: 'All',
    empty: (q) => `Nothing found for “${q}”`,
    emptyHint:
      'Try another word: a firm, a reference, a credit code, a contact, a telephone, the number of evidence or a patent, an expert, a room, or anything written in an application.',
    begin: 'A single character will do',
    mergedInto: (name) => `merged into ${name}`,
    floor: (level) => `Floor ${level}`,
  },
)
