import { defineWords, plural } from '~/shared/words'

export const findingWords = defineWords({
  title: ['查找', 'Find'],
  label: ['找企业、编号、电话、房号、填报内容', 'Firm, number, telephone, room, any answer'],
  find: ['查找', 'Find'],
  sub: (q: string, count: number) => [`“${q}”：${count} 处`, `“${q}”: ${plural(count, 'hit')}`],
  subMany: (q: string, count: number) => [
    `“${q}”：先列 ${count} 处，还有更多`,
    `“${q}”: the first ${count} hits, and there are more`,
  ],
  firms: ['企业', 'Firms'],
  applications: ['申请', 'Applications'],
  rooms: ['房间', 'Rooms'],
  evidence: ['证据', 'Evidence'],
  projects: ['落地项目', 'Landing projects'],
  experts: ['专家', 'Experts'],
  more: ['全部', 'All'],
  empty: (q: string) => [`没有找到“${q}”`, `Nothing found for “${q}”`],
  emptyHint: [
    '换一个词试试：企业名称、编号、信用代码、联系人、电话、证据或专利号、专家、房号，或申请里写过的任何两个字。',
    'Try another word: a firm, a reference, a credit code, a contact, a telephone, the number of evidence or a patent, an expert, a room, or anything written in an application.',
  ],
  begin: ['输入一个字也可以', 'A single character will do'],
  mergedInto: (name: string) => [`已并入${name}`, `merged into ${name}`],
  floor: (level: number) => [`${level} 层`, `Floor ${level}`],
})
