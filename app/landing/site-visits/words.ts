import type { Detail } from '~/mechanism/sentences'
import { defineWords, plural } from '~/shared/words'
import { FINDING_STATES } from './vocabulary'

/** What the pages on visits of a landing's site say. */
export const visitWords = defineWords({
  title: ['现场踏勘', 'Site visits'],
  visit: ['踏勘', 'Visit'],
  visitOf: (day: string) => [`${day} 踏勘`, `Visit of ${day}`],
  record: ['记一次踏勘', 'Record a visit'],
  recordLead: [
    '到现场看过以后记下。看到的问题，在下一页逐条记：谁、哪天前整改。',
    'Put the visit on record once it is over. What has to be put right follows on the next page, each with who and by when.',
  ],
  none: ['还没有踏勘记录', 'No visit on record'],
  noneText: [
    '去过现场以后，从这里记下时间、地点、参加人和发现的问题。',
    'After a visit, put on record when, where, who was there and what was found.',
  ],
  day: ['日期', 'Day'],
  place: ['地点', 'Place'],
  people: ['参加人', 'Who was there'],
  peopleHint: ['姓名或单位，用顿号分开', 'People or offices, separated by commas'],
  said: ['看到什么', 'What was seen'],
  saidHint: [
    '进度、人机料、与计划的差距',
    'Progress, people and machines at work, what differs from the plan',
  ],
  photos: ['照片', 'Photos'],
  recordNow: ['记下踏勘', 'Record the visit'],
  recordedBy: ['记录人', 'Recorded by'],
  firm: ['企业', 'Firm'],
  findings: ['发现的问题', 'Findings'],
  noFindings: ['没有记下问题', 'No finding'],
  findingCount: (open: number, all: number, late: number) =>
    all === 0
      ? ['没有问题', 'no finding']
      : open === 0
        ? [`${all} 个问题，都已整改`, `${plural(all, 'finding')}, all put right`]
        : [
            `${all} 个问题，${open} 个待整改${late > 0 ? `，${late} 个过期` : ''}`,
            `${plural(all, 'finding')}, ${open} open${late > 0 ? `, ${late} late` : ''}`,
          ],
  addFinding: ['记一个问题', 'Add a finding'],
  addFindingNow: ['记下问题', 'Record the finding'],
  findingLead: [
    '责任人会收到信；过期没有整改，会出现在他的“今日”。',
    'Whoever is in charge gets a letter; one that is late stands on their day.',
  ],
  what: ['要整改什么', 'What is to be put right'],
  owner: ['责任人', 'In charge'],
  ownerHint: ['孵化器专员、主任，或本园区专员', 'An officer or the director, or an officer of the park'],
  due: ['整改期限', 'Put right by'],
  states: FINDING_STATES.pairs,
  late: (days: number) => [`过期 ${days} 天`, `${plural(days, 'day')} late`],
  close: ['记下已整改', 'Record that it is put right'],
  closeName: ['已整改', 'Put right'],
  person: ['谁整改的', 'Put right by'],
  personHint: ['具体到人', 'A person'],
  putRightOn: ['哪天整改好', 'Day'],
  closeNote: ['怎样整改的', 'How'],
  closed: (day: string, who: string) => [`${day} ${who} 整改`, `put right on ${day} by ${who}`],
  back: ['不动，返回', 'Leave it, go back'],
  more: (n: number) => [
    `更早的 ${n} 次在项目的“经过”里`,
    `${plural(n, 'earlier visit')}: see what happened on the project`,
  ],
  stepLate: (what: string) => [`踏勘问题过期未整改：${what}`, `Finding of a visit is late: ${what}`],
  errors: {
    required: ['必填', 'Required'],
    not_a_day: ['日期写成 2026-11-20 的样子', 'Write the date like 2026-11-20'],
    too_long: ['太长了', 'Too long'],
    unknown_file: ['照片没有收到，请再附一次', 'The photo did not arrive. Please attach it again'],
    too_many: ['最多 10 个', 'At most 10'],
  },
  refusals: {
    is_dropped: ['项目已终止，不再踏勘。', 'The project is dropped; no visit is recorded any more.'],
    in_the_future: ['日期不能在今天以后。', 'The day cannot be after today.'],
    before_the_visit: ({ day }: Detail) => [
      `不能早于踏勘那天 ${day}。`,
      `Not before the day of the visit, ${day}.`,
    ],
    owner_unknown: [
      '责任人应是孵化器的专员、主任或本园区的专员。',
      'Whoever is in charge must be an officer, the director or an officer of the park.',
    ],
    unknown_file: ['照片没有收到，请再附一次。', 'The photo did not arrive. Please attach it again.'],
    other_format: ['照片要 JPG、PNG 或 PDF。', 'Photos are JPG, PNG or PDF.'],
    closed_already: ['这个问题已经记为整改好了。', 'This finding is put right already.'],
    changed_meanwhile: ['刚刚有人改过，请看一下再写。', 'Somebody has just changed this. Look again.'],
  },
})
