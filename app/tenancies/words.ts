import { defineWords } from '../shared/words'

export const words = defineWords(
  {
    step: {
      ending: '孵化期将满：毕业，或安排退出',
      over: '孵化期已满：毕业，或安排退出',
    },
    state: { offered: '已准予入驻，未分房间', active: '在孵', graduated: '已毕业', exited: '已退出' },
    graduation: '毕业',
    exit: '退出',
    testTitle: '毕业条件，按企业记录现算',
    testOf: (title: string, day: string) => `${title} · 按 ${day} 的记录`,
    conclusion: {
      eligible: '满足毕业条件',
      ineligible: '不满足毕业条件',
      incomplete: '还不能判：缺少下列记录',
    },
    noSet: '没有生效的毕业条件，先由管理员公布一套。',
    anyOne: '任一项即可',
    rests: '判定用到的数字都来自企业记录；补一条记录或数字，这里随即重算。',
    whatHappens: '毕业后，孵化期结束，房间租约照旧到期；接下来可以开落地项目。判定结果随毕业一起存档。',
    note: '附言',
    noteHint: '记入企业时间线，可不写。',
    graduate: (firm: string) => `准予${firm}毕业`,
    onlyDirector: '毕业由主任决定。',
    notActive: (state: string) => `这家企业现在是“${state}”，不能毕业。`,
    frozen: (day: string) => `${day} 毕业时的判定`,
    exitReason: '退出理由',
    exitReasonHint: '企业会在信中读到。常见情形：停止经营、迁出、逾孵化期、拖欠费用经催缴不付、材料不实。',
    exitWhat: '退出后企业不再在孵；它的记录保留，以后可再次申请。房间须先退租。',
    exitAct: (firm: string) => `让${firm}退出`,
    fields: { note: '附言', reason: '退出理由' },
    refusal: {
      not_in_residence: '这家企业现在不在孵，不能办这一步。',
      no_set_in_force: '没有生效的毕业条件，先由管理员公布一套。',
      test_not_met: '按企业现在的记录，毕业条件没有满足；缺什么见上表。',
      changed_meanwhile: '刚才有人已经办过这一步，请看最新状态。',
      still_leases: (units: string) => `还租着 ${units}，先终止租约，再办退出。`,
    },
    error: {
      required: '请填写',
      too_short: (least: string) => `请至少写 ${least} 个字`,
      too_long: (most: string) => `请不超过 ${most} 个字`,
    },
  },
  {
    step: {
      ending: 'Term ends soon: graduate, or arrange to leave',
      over: 'Term is over: graduate, or arrange to leave',
    },
    state: {
      offered: 'admitted, not moved in',
      active: 'in residence',
      graduated: 'graduated',
      exited: 'left',
    },
    graduation: 'Graduation',
    exit: 'Leaving',
    testTitle: 'Graduation, judged on the record now',
    testOf: (title, day) => `${title} · on the record of ${day}`,
    conclusion: {
      eligible: 'May graduate',
      ineligible: 'May not graduate yet',
      incomplete: 'Cannot be told yet: these records are missing',
    },
    noSet: 'No graduation criteria are in force; an administrator publishes a set first.',
    anyOne: 'Any one will do',
    rests:
      'Every figure here comes from the record of the firm; add a record or a figure and it is judged again.',
    whatHappens:
      'Graduating ends the term. Leases go on until they end, and a landing project may begin. The test is kept with the graduation.',
    note: 'Note',
    noteHint: 'Goes on the timeline of the firm; may be left out.',
    graduate: (firm) => `Let ${firm} graduate`,
    onlyDirector: 'The director decides on graduation.',
    notActive: (state) => `This firm is “${state}” and cannot graduate.`,
    frozen: (day) => `The test as it stood at graduation, ${day}`,
    exitReason: 'Why it leaves',
    exitReasonHint:
      'The firm reads this in its letter. Usual reasons: no longer in business, moved away, term over, fees unpaid after reminders, untrue papers.',
    exitWhat:
      'The firm is then no longer in residence; its record stays, and it may apply again. Its rooms are given back first.',
    exitAct: (firm) => `Let ${firm} leave`,
    fields: { note: 'Note', reason: 'Why it leaves' },
    refusal: {
      not_in_residence: 'This firm is not in residence now, so this step is not open.',
      no_set_in_force: 'No graduation criteria are in force; an administrator publishes a set first.',
      test_not_met:
        'On its record as it stands the firm does not meet the criteria; the table says what is missing.',
      changed_meanwhile: 'Somebody has just done this; look at the latest state.',
      still_leases: (units) => `It still leases ${units}; end the leases first.`,
    },
    error: {
      required: 'Please fill this in',
      too_short: (least) => `Please write at least ${least} characters`,
      too_long: (most) => `Please write at most ${most} characters`,
    },
  },
)
