import { topicWords } from '~/ground/settings/topic-words'
import { defineWords } from '~/shared/words'

export const takingWords = defineWords({
  title: (what: string) => [`取用：${what}`, `Take over: ${what}`],
  name: ['取用别处的一版', 'Take over a version'],
  leadDraft: [
    '取用别的飞地现行的一版，或系统自带的范本：先看会改什么，再写明为什么。取用后在这里是草稿，看过、改好再公布；现行的一版不变。',
    'Take over what is in force in another enclave, or what Feidi brings: see what would change first, then say why. It arrives as a draft to be read, mended and published; what is in force here stays.',
  ],
  link: ['取用别的飞地的一版', 'Take over from another enclave'],
  lead: [
    '取用别的飞地现行的一版，或系统自带的范本：先看会改什么，再写明从哪天起、为什么。取用后成为这里的新一版，以后各改各的。',
    'Take over what is in force in another enclave, or what Feidi brings: see what would change first, then say from when and why. It becomes the next version here; later changes there stay there.',
  ],
  from: ['从哪里取', 'From where'],
  templateChoice: ['范本（系统自带）', 'The template Feidi brings'],
  template: ['系统自带的范本', 'the template Feidi brings'],
  noSource: ['没有可取用的', 'Nothing to take over'],
  noSourceText: [
    '只能取用您也有同样职权的飞地。您在别的飞地没有这一职权，这一项也没有范本。',
    'You can take over from enclaves in which you hold the same duty. You hold it nowhere else, and there is no template of this.',
  ],
  nothingThere: (name: string) => [`${name}没有可取用的。`, `${name} has nothing to take over.`],
  which: ['取哪一个', 'Which one'],
  hasOwn: ['这里已有', 'here already'],
  isNew: ['这里还没有', 'new here'],
  changes: ['会改什么', 'What would change'],
  part: ['内容', 'Part'],
  goes: ['现在', 'Now'],
  comes: ['取用后', 'Then'],
  allNew: ['这里还没有，取用后新设。', 'There is none here yet: it would be new.'],
  same: ['和这里的最新一版没有不同，不用取。', 'It does not differ from the newest version here.'],
  nothing: ['没有', 'none'],
  effectiveOn: ['从哪天起', 'From'],
  reason: ['为什么', 'Why'],
  reasonHint: ['写明依据，如文号或会议', 'Say on what grounds: a document, a meeting'],
  take: (name: string) => [`取用${name}的一版`, `Take over from ${name}`],
  another: ['换一个来源', 'Another source'],
  back: ['返回', 'Go back'],
  done: ['已取用，成为新一版。', 'Taken over, as a new version.'],
  doneDraft: ['已取用，在草稿里：看过再公布。', 'Taken over, among the drafts: read it and publish it.'],
  matters: {
    ...pairsOfTopics(),
    rent: ['租金方案', 'Rent scheme'],
    lease_text: ['租约文本', 'Text of leases'],
    certificate_text: ['毕业证书文本', 'Words of certificates'],
    agreement_text: ['入孵协议文本', 'Text of agreements'],
    checklists: ['检查表', 'Checklists'],
    booking_rules: ['预订规则', 'Booking rules'],
    kinds: ['记录种类', 'Kinds of record'],
    indicators: ['自设指标', 'Own indicators'],
    criteria: ['条件', 'Criteria'],
    rubric: ['评审表', 'Rubric'],
    forms: ['申请表', 'Application forms'],
    questions: ['常见问题', 'Frequent questions'],
  },
  parts: {
    titleZh: ['标题，中文', 'Title, Chinese'],
    titleEn: ['标题，英文', 'Title, English'],
    bodyZh: ['正文，中文', 'Text, Chinese'],
    bodyEn: ['正文，英文', 'Text, English'],
    name: ['名称', 'Name'],
    items: ['检查项', 'Items'],
    rules: ['规则', 'Rules'],
    vat: ['增值税', 'VAT'],
    number: ['编号', 'Number'],
    fields: ['要填的', 'Fields'],
    day: ['日期叫什么', 'What its day is called'],
    paper: ['证明材料', 'Papers'],
    ends: ['有效期', 'Validity'],
    counts: ['数什么', 'What counts'],
    wording: ['口径', 'Definition'],
    unit: ['单位', 'Unit'],
    condition: ['条件', 'Conditions'],
  },
  required: ['必填', 'required'],
  scored: (item: string, weight: string, most: number, isBonus: boolean) => [
    `${item}：${isBonus ? '加分最多' : '权重'} ${weight}，最高 ${most} 分`,
    `${item}: ${isBonus ? 'up to' : 'weight'} ${weight}${isBonus ? ' extra points' : ''}, scored up to ${most}`,
  ],
  takeDraft: (name: string) => [`取用${name}的，存为草稿`, `Take over from ${name} as a draft`],
  percentVat: (percent: number) => [`${percent}%`, `${percent}%`],
  endsAfter: (months: number) => [`${months} 个月后到期`, `ends after ${months} months`],
  errors: {
    required: ['请写明', 'Please say'],
    too_long: ['太长了，最多 200 字', 'Too long: at most 200 characters'],
    day_missing: ['请填日期', 'Please enter a day'],
  },
  refusals: {
    source_changed: [
      '那边刚刚改过，请再看一遍会改什么。',
      'It was just changed there. Look again at what would change.',
    ],
    changed_meanwhile: [
      '这里刚刚有人改过，请再看一遍会改什么。',
      'Somebody has just changed it here. Look again at what would change.',
    ],
    nothing_changed: ['和那天生效的一版没有不同。', 'Nothing differs from what is in force on that day.'],
    wrong_role: ['您的身份不能定这一项。', 'Your role does not decide this.'],
    reason_missing: ['请写明为什么。', 'Please say why.'],
    day_passed: ['不能从过去的日子起，最早今天。', 'It cannot begin in the past: today at the earliest.'],
    day_taken: ['这一天已有一版开始，换一天。', 'A version begins on that day already; choose another.'],
    month_is_charged: [
      '那个月的账单已经核准，新方案只能从以后的月份开始。',
      'The bills of that month are approved; a new version begins with a later month.',
    ],
    graduated_today: [
      '今天已有企业毕业，证书用的是现在的文本；从明天起。',
      'A firm has graduated today and keeps the words in force; begin tomorrow.',
    ],
    known_already: [
      '这里已有同名或同代码的，请在这里直接改。',
      'There is one of that name or code here already; change that one.',
    ],
    too_many: ['最多 60 个种类。', 'There are at most 60 kinds.'],
    too_many_questions: ['常见问题最多 200 个。', 'There are at most 200 questions.'],
    draft_exists: [
      '这类申请表已有一份草稿，请先公布或删去它。',
      'There is a draft of this form already; publish it or throw it away first.',
    ],
    kind_missing: [
      '它数的是那边自设的记录种类。请先取用并启用那个种类。',
      'It counts records of a kind that enclave defined. Take that kind over and publish it first.',
    ],
    kind_differs: [
      '这里同代码的记录种类问的内容不同，这个指标的条件读不通。',
      'The kind of that code here asks something else, so that the conditions of this indicator cannot be read.',
    ],
  },
})

function pairsOfTopics() {
  const pair = (topic: keyof (typeof topicWords)['zh']): [string, string] => [
    topicWords.zh[topic],
    topicWords.en[topic],
  ]
  return {
    duties: pair('duties'),
    leasing: pair('leasing'),
    rooms: pair('rooms'),
    care: pair('care'),
    deadlines: pair('deadlines'),
    reviewing: pair('reviewing'),
    terms: pair('terms'),
    limits: pair('limits'),
    parks: pair('parks'),
    land: pair('land'),
    landed: pair('landed'),
    steps: pair('steps'),
    papers: pair('papers'),
    assessment: pair('assessment'),
    industries: pair('industries'),
    rankings: pair('rankings'),
  }
}

export type TakingWords = (typeof takingWords)['zh']
export type TakingRefusal = keyof TakingWords['refusals']
