import { IDENTITIES } from '~/plan/counting-rules/definition'
import { DIRECTIONS } from '~/plan/counting/vocabulary'
import { defineWords, plural } from '~/shared/words'

/** What the pages say on which an enclave defines further indicators. */
export const indicatorWords = defineWords({
  title: ['计划的指标', 'Indicators of the plan'],
  lead: [
    '五年计划的六项，怎么数由系统内置，名称、口径的文字和说明可以改。孵化器可以再设指标：说明数哪类记录、满足什么条件，不用改程序。每次改动都是一个版本，写明从哪天起、为什么。',
    'How the six of the plan are counted is built in; their names, definitions and notes may be worded anew. An incubator may define further ones: which records count, on what conditions. Every change is a version with its day and its reason.',
  ],
  plan: ['五年计划和目标', 'Plan and targets'],
  setup: ['设置进度', 'Setting up'],
  saved: ['已保存。', 'Saved.'],
  cols: {
    indicator: ['指标', 'Indicator'],
    unit: ['单位', 'Unit'],
    counts: ['数什么', 'What counts'],
    how: ['怎么数', 'How'],
    since: ['现行版本', 'In force'],
    target: ['目标', 'Target'],
  },
  builtIn: ['内置口径', 'Built-in rule'],
  versionOf: (version: number, from: string) => [
    `第 ${version} 版，${from} 起`,
    `version ${version}, from ${from}`,
  ],
  comes: (version: number, from: string) => [
    `第 ${version} 版自 ${from} 起`,
    `version ${version} comes on ${from}`,
  ],
  ended: (day: string) => [`${day} 起不再计`, `counts no more from ${day}`],
  standing: ['统计日有效才计', 'While valid on the day'],
  cumulative: ['累计', 'Cumulative'],
  noTarget: ['还没有定', 'None yet'],
  new: ['新设指标', 'Define an indicator'],
  newLead: [
    '先选数哪类记录，再填名称和条件。保存以后，报送、核验、看板、月报和公开进度都按它数。',
    'Choose which records count, then give names and conditions. Once saved it is put forward, verified, shown and published like the others.',
  ],
  change: ['改口径', 'New version'],
  changeOf: (name: string) => [`${name}：改口径`, `${name}: new version`],
  changeLead: [
    '名称保存后马上改；数什么、什么条件，从填的那天起。已核准的不追溯。',
    'The name changes at once; what counts and on what conditions, from the day you give. What is approved stands.',
  ],
  reword: ['改文字', 'Word anew'],
  rewordOf: (name: string) => [`${name}：改名称和口径文字`, `${name}: wording`],
  rewordLead: [
    '怎么数由系统内置，这里只改文字，数字不变。名称保存后马上改；口径和说明从填的那天起。已关账的月份保留当时的名称。',
    'How it is counted is built in: the words change here, the figures do not. The name changes at once, definition and note from the day you give. Closed months keep the name they were reported under.',
  ],
  noteZh: ['说明', 'Note'],
  noteZhHint: [
    '口径以外要让人知道的，如文件依据；可以不填',
    'What else readers should know, such as the document it rests on',
  ],
  noteEn: ['说明的英文', 'Note in English'],
  saveWording: ['保存文字', 'Save the wording'],
  wordedFrom: (version: number, from: string) => [
    `文字第 ${version} 版，${from} 起`,
    `wording ${version}, from ${from}`,
  ],
  history: ['各版本', 'Versions'],
  historyOf: (version: number, from: string, at: string, who: string) => [
    `第 ${version} 版，${from} 起，${at} ${who} 定`,
    `Version ${version}, from ${from}, decided ${at} by ${who}`,
  ],
  noRule: ['这类记录都计', 'Every record of the kind counts'],
  kind: ['数哪类记录', 'Which records count'],
  kindHint: ['换一类，下面能问的条件也会换。', 'Another kind has other conditions to ask.'],
  choose: ['选好了', 'Choose'],
  zh: ['中文名称', 'Name in Chinese'],
  en: ['英文名称', 'Name in English'],
  enHint: ['不填就用中文名称', 'The Chinese name stands if this is left empty'],
  counted: ['数什么', 'What is taken'],
  takes: {
    rows: ['条数', 'The number of rows'],
    amount: ['金额合计，看板上用亿元', 'The sum of the amounts, shown in million yuan'],
  },
  unitZh: ['单位', 'Unit in Chinese'],
  unitEn: ['单位的英文', 'Unit in English'],
  unitHint: ['数条数时填，如：家、项、次', 'For a number of rows, such as 家, 项 or 次'],
  better: ['越多越好还是越少越好', 'More or less'],
  betterHint: [
    '定了不能再改。上限要求为零的，目标填 1，再勾“等于不算”',
    'It cannot be changed later. Where none is allowed, set a target of 1 and tick that equalling it is not enough',
  ],
  directions: DIRECTIONS.pairs,
  less: ['越少越好，目标是上限', 'Less is better: the target is a limit'],
  strict: ['等于目标算不算', 'Equalling the target'],
  strictYes: [
    '等于不算：须超过目标；是上限的，须低于上限',
    'Not enough: the target must be exceeded; a limit must not be reached',
  ],
  standingLabel: ['计多久', 'How long it counts'],
  standings: {
    cumulative: ['累计：核准以后一直计', 'Cumulative: once approved it stays'],
    valid: [
      '只在证书有效时计，一家计一次，到期自动减少',
      'While the certificate is valid: one row a firm, and it falls by itself when it ends',
    ],
  },
  stays: ['企业在哪里才计', 'Where the firm has to be'],
  stayKinds: {
    belonging: ['在驻、毕业或落地', 'In residence, graduated or landed'],
    workplace: ['在驻或落地（毕业未落地的不计）', 'In residence or landed (not graduated only)'],
    landed: ['已落地', 'Landed'],
  },
  identity: ['什么只计一次', 'What is counted once'],
  identities: IDENTITIES.pairs,
  months: ['先满几个月', 'Months that must be full first'],
  monthsUnit: ['个月', 'months'],
  monthsHint: [
    '从记录的日期算，在企业在驻或落地期间满这么多个月才计；0 是当天就计',
    'From the day of the record, while the firm is in residence or landed; 0 counts on the day',
  ],
  ruleZh: ['口径（公布用）', 'Official wording'],
  ruleZhHint: ['看板、月报和公开进度上怎么写', 'As boards, bulletins and the published figures say it'],
  ruleEn: ['口径的英文', 'Official wording in English'],
  conditions: ['条件', 'Conditions'],
  conditionsHint: [
    '不填条件，这类记录都计。条件里问的，记录上没有写的，算“还不知道”，不计，并提示去补。',
    'Without conditions every record of the kind counts. What a record does not say is not known: it does not count yet, and is asked for.',
  ],
  unreadable: ['现行条件不能用这个表单表示', 'The conditions in force cannot be shown in this form'],
  effectiveOn: ['从哪天起', 'From'],
  reason: ['为什么', 'Why'],
  reasonHint: ['写明依据，如文号或会议', 'Say on what grounds: a document, a meeting'],
  preview: (yes: number, of: number, more: boolean) => [
    more ? `最新的 ${of} 条记录里，今天能计 ${yes} 条` : `现有 ${of} 条记录里，今天能计 ${yes} 条`,
    more
      ? `Of the newest ${plural(of, 'record')} ${yes} would count today`
      : `Of ${plural(of, 'record')} on file ${yes} would count today`,
  ],
  previewOpen: [
    '条件填完，这里就数一遍现有的记录。',
    'Once the conditions are complete, the records on file are counted here.',
  ],
  previewFirst: (list: string) => [`先列几条：${list}`, `The first: ${list}`],
  save: ['保存指标', 'Save the indicator'],
  saveVersion: ['保存新版本', 'Save the version'],
  keep: ['不改了，返回', 'Leave it as it is'],
  line: (number: string) => [`条件 ${number}`, `Condition ${number}`],
  end: ['停用', 'End'],
  endOf: (name: string) => [`停用${name}`, `End ${name}`],
  endLead: [
    '从那天起不再报送、核准，看板和月报也不再列。以前关账的月份和已核准的证据不动。',
    'From that day nothing is put forward or approved, and boards and closings leave it out. Closed months and approved evidence stand.',
  ],
  endAct: ['停用这项指标', 'End the indicator'],
  on: ['从哪天起不计', 'First day without it'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    too_long: ['太长了', 'Too long'],
    day_missing: ['请填日期', 'Please enter a day'],
    choose: ['请选一个', 'Please choose'],
    months_wrong: ['填 0 到 36 的整数', 'A whole number from 0 to 36'],
    unit_missing: ['数条数时请填单位', 'A number of rows needs its unit'],
    brace: ['名称里不能有 { } ·', 'A name holds no { } ·'],
  },
  refusals: {
    wrong_role: ['只有管理员能定指标。', 'Only administrators define indicators.'],
    no_amount: ['这类记录没有金额，只能数条数。', 'Records of this kind have no amount: count rows.'],
    no_validity: [
      '这类记录没有有效期，只能累计。',
      'Records of this kind are not valid until a day: count them cumulatively.',
    ],
    months_standing: [
      '只在有效时计的，不再问先满几个月。',
      'What counts while it is valid asks for no months.',
    ],
    in_the_past: [
      '新口径从今天或以后的一天起，以前的不追溯。',
      'A version begins today or later: the past stands.',
    ],
    before_it_began: ['不能早于现行版本的第一天。', 'Not before the version in force began.'],
    name_taken: ['已有同名的指标。', 'Another indicator has this name.'],
    changed_meanwhile: ['别人刚刚改过，请看一下再保存。', 'Somebody has just changed it. Look again.'],
    ended: ['这项指标已停用。', 'This indicator has ended.'],
    nothing_changed: ['和现行的文字没有不同。', 'Nothing differs from the wording in force.'],
  },
})
export type IndicatorWords = (typeof indicatorWords)['zh']
