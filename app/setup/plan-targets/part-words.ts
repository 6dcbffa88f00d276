import { defineWords } from '~/shared/words'

/** What the page that splits a year's target among parks or districts says. */
export const partWords = defineWords({
  title: ['目标分到园区、区县、部门', 'Targets by park, district and department'],
  titleOf: (name: string, year: number, by: string) => [
    `${name}，${year} 年目标分到${by}`,
    `${name}, ${year} by ${by}`,
  ],
  by: { park: ['园区', 'park'], district: ['区县', 'district'], department: ['责任部门', 'department'] },
  closedPart: {
    park: (name: string) => [`${name}（已关闭）`, `${name} (closed)`],
    district: (name: string) => [`${name}（已没有开放的园区）`, `${name} (no open park any more)`],
    department: (name: string) => [`${name}（已撤销）`, `${name} (ended)`],
  },
  closedHint: [
    '原来分到的目标还在，可以改小、填 0，再分给别处',
    'It still carries its part: make it smaller, or 0, and give it to others',
  ],
  lead: (target: string, unit: string, left: string, limit: boolean) => [
    `各部分合计不超过全年${limit ? '上限' : '目标'} ${target}${unit}；这样填还剩 ${left} ${unit}没有分到。每一部分写明责任人。完成数按证据计入当天企业所在的园区算；分到部门的，按定好的责任分工算。`,
    `The parts together bring no more than the ${limit ? 'limit' : 'target'} of the year, ${target} ${unit}; as filled in, ${left} ${unit} are given to none. Each part names who answers for it. What counts is by the park in which the firm was on the day; by department, by what each answers for.`,
  ],
  plan: ['五年计划和目标', 'Plan and targets'],
  splitNow: (by: string) => [
    `这一年现在分到${by}，保存后改为这样分。`,
    `The year is split by ${by} now; saving replaces that.`,
  ],
  charge: ['定这项指标的责任部门', 'Decide which departments answer for this indicator'],
  ways: ['怎么分', 'By what'],
  fill: ['先按规律填好，再改', 'Fill in by a pattern, then change'],
  shares: {
    even: ['平均', 'Evenly'],
    counted: ['按已完成的比例', 'As they brought so far'],
  },
  wan: ['万元', '10,000 yuan'],
  ownerOf: (name: string) => [`${name}责任人`, `Who answers for ${name}`],
  reason: ['为什么这样分', 'Why'],
  reasonHint: ['写明依据，如文号或会议', 'Say on what grounds: a document, a meeting'],
  save: ['保存分解', 'Save the parts'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    figure_wrong: ['请填数', 'Please enter a figure'],
    owner_missing: ['分了目标，请写责任人', 'Please say who answers for this part'],
    too_long: ['太长了', 'Too long'],
  },
  refusals: {
    wrong_role: ['只有管理员能定目标。', 'Only administrators set targets.'],
    plan_over: ['计划期已经结束，数字已定格。', 'The plan is over and its figures stand.'],
    changed_meanwhile: [
      '别人刚刚改过目标，请看一下再保存。',
      'Somebody has just changed the targets. Look again.',
    ],
    nothing_changed: ['和现在的分解没有不同。', 'Nothing differs from the parts as they are.'],
    parts_exceed: ({ sum, target }: { sum?: string; target?: string }) => [
      `各部分合计 ${sum}，超过全年目标 ${target}。`,
      `The parts add up to ${sum}, more than the target of the year, ${target}.`,
    ],
  },
})
