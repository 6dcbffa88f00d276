import { defineWords } from '~/shared/words'
import { EXIT_WAYS, TENANCY_STATES } from './vocabulary'

export const words = defineWords({
  step: {
    ending: ['孵化期将满：毕业，或安排退出', 'Term ends soon: graduate, or arrange to leave'],
    over: ['孵化期已满：毕业，或安排退出', 'Term is over: graduate, or arrange to leave'],
  },
  state: TENANCY_STATES.pairs,
  graduation: ['毕业', 'Graduation'],
  file: ['毕业档案', 'Graduation file'],
  certificate: ['毕业证书', 'Certificate'],
  exit: ['退出', 'Leaving'],
  testTitle: ['毕业条件，按企业记录现算', 'Graduation, judged on the record now'],
  testOf: (title: string, day: string) => [
    `${title} · 按 ${day} 的记录`,
    `${title} · on the record of ${day}`,
  ],
  conclusion: {
    eligible: ['满足毕业条件', 'May graduate'],
    ineligible: ['不满足毕业条件', 'May not graduate yet'],
    incomplete: ['还不能判：缺少下列记录', 'Cannot be told yet: these records are missing'],
  },
  noSet: [
    '没有生效的毕业条件，先由管理员公布一套。',
    'No graduation criteria are in force; an administrator publishes a set first.',
  ],
  anyOne: ['任一项即可', 'Any one will do'],
  addRecord: (kind: string) => [`添加记录：${kind}`, `Add a record: ${kind}`],
  addFigures: ['填报年度数据', 'Report yearly figures'],
  setPlaces: ['登记地点', 'Set the places'],
  provenBy: (title: string, day: string) => [`依据：${title}，${day}`, `Proven by: ${title}, ${day}`],
  rests: [
    '判定用到的数字都来自企业记录；补一条记录或数字，这里随即重算。',
    'Every figure here comes from the record of the firm; add a record or a figure and it is judged again.',
  ],
  whatHappens: [
    '毕业后，孵化期结束，房间租约照旧到期；接下来可以开落地项目。判定结果随毕业一起存档。',
    'Graduating ends the term. Leases go on until they end, and a landing project may begin. The test is kept with the graduation.',
  ],
  note: ['附言', 'Note'],
  noteHint: ['记入企业时间线，可不写。', 'Goes on the timeline of the firm; may be left out.'],
  graduate: (firm: string) => [`准予${firm}毕业`, `Let ${firm} graduate`],
  onlyDirector: ['毕业由主任决定。', 'The director decides on graduation.'],
  notActive: (state: string) => [
    `这家企业现在是“${state}”，不能毕业。`,
    `This firm is “${state}” and cannot graduate.`,
  ],
  frozen: (day: string) => [`${day} 毕业时的判定`, `The test as it stood at graduation, ${day}`],
  choose: ['请选择', 'Please choose'],
  exitWay: ['去向', 'How it leaves'],
  ways: EXIT_WAYS.pairs,
  exitReason: ['退出理由', 'Why it leaves'],
  exitReasonHint: [
    '企业会在信中读到。常见情形：停止经营、迁出、逾孵化期、拖欠费用经催缴不付、材料不实。',
    'The firm reads this in its letter. Usual reasons: no longer in business, moved away, term over, fees unpaid after reminders, untrue papers.',
  ],
  exitWhat: [
    '退出后企业不再在孵；它的记录保留，以后可再次申请。房间在下面这一天全部交还。',
    'The firm is then no longer in residence; its record stays, and it may apply again. All its rooms are given back on the day below.',
  ],
  exitAct: (firm: string) => [`让${firm}退出`, `Let ${firm} leave`],
  roomsUntil: ['全部房间租到', 'All rooms are leased until'],
  roomsUntilHint: (units: string, day: string) => [
    `现在租着 ${units}。这一天（含）以后全部放开，账单随之更正；按设置建议 ${day}`,
    `It leases ${units} now. After this day, which is included, all are free and the bills follow; the setting proposes ${day}`,
  ],
  roomsGoOn: ['空着则租约照旧到期', 'Left empty, its leases run until they end'],
  fields: {
    roomsUntil: ['全部房间租到', 'All rooms are leased until'],
    note: ['附言', 'Note'],
    way: ['去向', 'How it leaves'],
    reason: ['退出理由', 'Why it leaves'],
  },
  term: {
    title: ['更正入驻日', 'Correct the day of moving in'],
    lead: (day: string) => [
      `现在记的是 ${day}。入驻日记错时在这里更正：孵化期从新的一天起算，指标里按入驻日判断的证据随之改变。`,
      `On record is ${day}. If that is wrong, correct it here: the term runs from the new day, and evidence judged by it follows.`,
    ],
    none: ['这家企业没有正在进行的孵化期。', 'This firm has no term that is running.'],
    day: ['实际入驻日', 'The day it really moved in'],
    see: ['看会变什么', 'See what would change'],
    until: (day: string) => [`孵化期到 ${day}`, `The term ends on ${day}`],
    leases: [
      '早于这一天开始的租约，起租日改为这一天。',
      'Leases that began earlier begin on this day instead.',
    ],
    noEffect: ['已报送的证据不变。', 'Evidence put forward stays as it is.'],
    effects: ['随之改变的证据', 'Evidence that would change'],
    evidence: ['证据', 'Evidence'],
    state: ['状态', 'State'],
    becomes: ['会变成', 'Becomes'],
    falls: (reasons: string) => [`不再计入：${reasons}`, `no longer counted: ${reasons}`],
    moves: (from: string, to: string) => [`计入日 ${from} → ${to}`, `counted on ${to} instead of ${from}`],
    reason: ['更正理由', 'Why it is corrected'],
    reasonHint: ['记入企业时间线，企业会在信中读到', 'Goes on the timeline; the firm reads it in its letter'],
    send: ['更正入驻日', 'Correct the day'],
    again: ['换一天再看', 'Try another day'],
    refusal: {
      not_in_residence: ['这家企业没有正在进行的孵化期。', 'This firm has no term that is running.'],
      same_day: ['和现在记的是同一天。', 'That is the day on record already.'],
      before_admission: (day: string) => [
        `企业 ${day} 才准予入驻，入驻日不能更早。`,
        `The firm was admitted on ${day}; it cannot have moved in earlier.`,
      ],
      lease_over_before: (unit: string) => [
        `${unit} 的租约在这一天以前就结束了，请先核对租约。`,
        `The lease of ${unit} was over before that day; look at the lease first.`,
      ],
      lease_beyond_term: (unit: string) => [
        `${unit} 的租约会超出新的孵化期，请先终止到期限以内。`,
        `The lease of ${unit} would outlast the new term; end it within the term first.`,
      ],
      changed_meanwhile: [
        '刚才有人改过，请看最新的入驻日。',
        'Somebody changed it just now; look at the day on record.',
      ],
    },
  },
  refusal: {
    not_in_residence: [
      '这家企业现在不在孵，不能办这一步。',
      'This firm is not in residence now, so this step is not open.',
    ],
    no_set_in_force: [
      '没有生效的毕业条件，先由管理员公布一套。',
      'No graduation criteria are in force; an administrator publishes a set first.',
    ],
    test_not_met: [
      '按企业现在的记录，毕业条件没有满足；缺什么见上表。',
      'On its record as it stands the firm does not meet the criteria; the table says what is missing.',
    ],
    rooms_past: ['交还房间的日子已经过去了。', 'The day on which the rooms are given back has passed.'],
    rooms_beyond: (day: string) => [
      `最后一间房 ${day} 到期，不能写更晚的日子。`,
      `The last of its rooms is leased until ${day}; no later day can be set.`,
    ],
    changed_meanwhile: [
      '刚才有人已经办过这一步，请看最新状态。',
      'Somebody has just done this; look at the latest state.',
    ],
    still_leases: (units: string) => [
      `还租着 ${units}，先终止租约，再办退出。`,
      `It still leases ${units}; end the leases first.`,
    ],
  },
  error: {
    required: ['请填写', 'Please fill this in'],
    day: ['请填日期', 'Please enter a day'],
    too_short: (least: string) => [`请至少写 ${least} 个字`, `Please write at least ${least} characters`],
    too_long: (most: string) => [`请不超过 ${most} 个字`, `Please write at most ${most} characters`],
  },
})
