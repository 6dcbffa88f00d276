import { defineWords, pairUp, plural } from '~/shared/words'

/** What the path of setting an enclave up says. */
export const pathWords = defineWords({
  title: ['设置进度', 'Setting up'],
  lead: [
    '一步步把孵化器设起来：先后随意，随时可以离开，做到哪里从记录里数出来。',
    'Set the incubator up step by step, in any order; leave whenever you like. How far each step is, is counted off the records.',
  ],
  progress: (done: number, all: number) => [`已完成 ${done} / ${all} 步`, `${done} of ${all} steps done`],
  privateNow: ['尚未公布', 'Private'],
  publishedOn: (day: string) => [`${day} 公布`, `Published on ${day}`],
  step: ['步骤', 'Step'],
  how: ['进度', 'How far'],
  there: ['有什么', 'What is there'],
  portal: ['门户会写', 'What the portal shows'],
  standings: {
    done: ['已完成', 'Done'],
    partly: ['做了一部分', 'Partly'],
    begun_not: ['还没开始', 'Not begun'],
  },
  steps: {
    identity: ['我们是谁', 'Who we are'],
    offer: ['我们提供什么', 'What we offer'],
    cities: ['两座城市', 'The two cities'],
    building: ['房子', 'The building'],
    parks: ['落地园区', 'Parks to land in'],
    plan: ['五年计划和目标', 'Plan and targets'],
    criteria: ['入驻条件', 'Criteria'],
    forms: ['申请表和材料', 'Forms and papers'],
    people: ['人', 'People'],
    letters: ['信件和协议', 'Letters and agreement'],
  },
  shows: {
    identity: ['页首、页脚的主办、承办、地址和电话', 'Sponsor, operator, address and telephone'],
    offer: ['“我们提供什么”一节；空着的不写', 'The section on what is offered; nothing that is left empty'],
    cities: [
      '“研发在哪、制造在哪”和那条线的两端',
      'Where to research and produce, and both ends of the line',
    ],
    building: ['现在有几间空房', 'How many rooms are free'],
    parks: ['能落地的园区有几个', 'How many parks there are to land in'],
    plan: [
      '五年进度；没有目标就没有这一节',
      'Progress of the plan; without targets there is no such section',
    ],
    criteria: ['入驻条件全文和自查', 'The criteria in full, and the self-check'],
    forms: ['材料清单；开一批后可以申请', 'The papers; with an intake, the application'],
    people: ['不显示名字；办理时长从他们的记录来', 'No names; waiting times come from their records'],
    letters: ['不显示', 'Nothing'],
  },
  has: {
    identity: (there: string) => [
      there ? `已填${there}` : '都还空着',
      there ? `Filled in: ${there}` : 'All empty',
    ],
    cities: (host: string, home: string) => [
      `${host}研发，${home}制造`,
      `Research in ${host}, production in ${home}`,
    ],
    building: (floors: number, rooms: number) => [
      `${floors} 层，${rooms} 间可租`,
      `${plural(floors, 'floor')}, ${plural(rooms, 'room')} to let`,
    ],
    parks: (count: number) => [`${count} 个`, plural(count, 'park')],
    plan: (targets: number, all: number) => [
      `${all} 项指标里 ${targets} 项有目标`,
      `${targets} of ${plural(all, 'indicator')} with a target`,
    ],
    criteria: (published: number, drafts: number) => [
      `${published} 套已公布，${drafts} 套草稿`,
      `${published} published, ${drafts} drafted`,
    ],
    forms: (count: number) => [
      `两类里 ${count} 类有已公布的表`,
      `${count} of two tracks with a published form`,
    ],
    people: (directors: number, officers: number, bureau: number, experts: number) => [
      `主任 ${directors}，专员 ${officers}，科技局 ${bureau}，专家 ${experts}`,
      `${plural(directors, 'director')}, ${plural(officers, 'officer')}, bureau ${bureau}, ${plural(experts, 'expert')}`,
    ],
    letters: (letters: number, texts: number) => [
      `自带的文本可用；自己的信件文本 ${letters} 份，协议文本 ${texts} 份`,
      `The built-in texts work; own texts: ${letters} of letters, ${texts} of the agreement`,
    ],
  },
  join: ['、', ', '],
  acts: {
    identity: ['填写', 'Fill in'],
    offer: ['填写', 'Fill in'],
    building: ['录入房间', 'Enter rooms'],
    parks: ['登记园区', 'Enter parks'],
    plan: ['定目标', 'Set targets'],
    criteria: ['看条件', 'See the criteria'],
    forms: ['看申请表', 'See the forms'],
    people: ['请人', 'Invite people'],
    letters: ['看信件', 'See the letters'],
  },
  publish: ['公布', 'Publish'],
  publishTitle: ['公布孵化器', 'Publish the incubator'],
  publishLead: [
    '公布后，门户、自查和申请对所有人开放，上面写的从那时起作数。公布不能收回。',
    'From then on the portal, the self-check and applications are open to everybody, and what they say counts. It cannot be taken back.',
  ],
  publishAct: ['公布，对所有人开放', 'Publish and open it to everybody'],
  publishedNow: ['已公布，门户对所有人开放。', 'Published: the portal is open to everybody.'],
  already: (day: string) => [`已在 ${day} 公布。`, `It was published on ${day}.`],
  must: ['公布前必须有', 'Must be there first'],
  mustNone: ['必须有的都有了', 'Everything that must be there is there'],
  advised: ['最好也有', 'Had better be there'],
  advisedText: [
    '可以先公布：门户上没有的不写，也不承诺。',
    'It can be published without: what is not there the portal neither says nor promises.',
  ],
  checks: {
    ...pairUp(
      { sponsor: '主办单位', operator: '承办单位', address: '地址', phone: '咨询电话', offer: '一段话说明' },
      {
        sponsor: 'Sponsor',
        operator: 'Operator',
        address: 'Address',
        phone: 'Telephone',
        offer: 'What it offers, in words',
      },
    ),
    ...pairUp(
      {
        area: '面积',
        fund: '基金',
        relief: '租金减免',
        rooms: '可租的房间',
        parks: '落地园区',
        targets: '六项目标',
      },
      {
        area: 'Floor area',
        fund: 'Fund',
        relief: 'Relief of rent',
        rooms: 'Rooms to let',
        parks: 'Parks',
        targets: 'Six targets',
      },
    ),
    ...pairUp(
      {
        criteria: '已公布的入驻条件',
        forms: '甲乙两类申请表',
        directors: '一位主任',
        officers: '一位运营专员',
      },
      {
        criteria: 'Published criteria',
        forms: 'Forms of both tracks',
        directors: 'A director',
        officers: 'An officer',
      },
    ),
    ...pairUp(
      { bureau: '科技局的账户', experts: '评审专家' },
      { bureau: 'An account of the bureau', experts: 'Experts' },
    ),
  },
  go: ['去补', 'Mend it'],
  more: ['还可以定', 'Also to be decided'],
  errors: {},
  refusals: {
    wrong_role: ['只有管理员能公布。', 'Only administrators publish.'],
    not_ready: ['必须有的还没齐，请先补上。', 'Something that must be there is missing.'],
    published: ['已经公布了。', 'It is published already.'],
  },
})
