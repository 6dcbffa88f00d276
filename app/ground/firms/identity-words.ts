import { defineWords, inLocale, type Locale, type Pair } from '~/shared/words'
import { IDENTITY_FIELDS, type IdentityChanges, type IdentityField } from './identity'
import { industryName } from '~/ground/national-rules/industries'

/** What the register says of a firm, and how it is changed. */
export const identityWords = defineWords({
  title: ['登记信息', 'On the register'],
  field: {
    name: ['企业名称', 'Name of the firm'],
    uscc: ['统一社会信用代码', 'Unified social credit code'],
    foundedOn: ['成立日期', 'Founded on'],
    industryCode: ['行业', 'Industry'],
    contactName: ['联系人', 'Contact'],
    contactPhone: ['联系电话', 'Telephone'],
    contactEmail: ['电子邮箱', 'E-mail'],
  },
  hint: {
    name: ['与营业执照一致', 'As on the licence'],
    uscc: ['18 位，照营业执照填', '18 characters, as on the licence'],
    foundedOn: ['营业执照上的成立日期', 'As on the licence'],
    industryCode: [
      '按国民经济行业分类，选最接近的大类',
      'The closest division of the national classification',
    ],
    contactName: ['', ''],
    contactPhone: ['孵化器有事打这个电话', 'The incubator calls this number'],
    contactEmail: ['', ''],
  },
  formerly: ['曾用名', 'Formerly'],
  formerName: (name: string, until: string) => [`${name}（至 ${until}）`, `${name} (until ${until})`],
  none: ['没有', 'none'],
  change: ['更改登记信息', 'Change these data'],
  askTitle: ['申请更改登记信息', 'Ask for a change of the register'],
  askLead: [
    '改要改的几项，其余保持原样。名称、信用代码、成立日期要附证明，如新的营业执照。孵化器核对后生效，结果会写信告诉你。',
    'Change what has to change and leave the rest. Name, credit code and founding day need a proof, such as the new licence. It takes effect once the incubator has checked it; a letter tells you.',
  ],
  changeTitle: ['更改登记信息', 'Change the register'],
  changeLead: [
    '改要改的几项并写明理由，立即生效，企业会收到信。没有决定的申请随之重新判断；已决定的不变。',
    'Change what has to change and say why. It takes effect at once and the firm gets a letter. Files not decided yet are judged anew; what was decided stays.',
  ],
  decideTitle: ['核对登记信息更改', 'Check a change of the register'],
  decideLead: [
    '核对证明后接受或不接受。接受后立即生效，没有决定的申请随之重新判断；已决定的不变。',
    'Compare with the proof, then accept or decline. Once accepted it takes effect; files not decided yet are judged anew, what was decided stays.',
  ],
  usccReason: ['校验位不符的原因', 'Why the check character differs'],
  usccReasonHint: ['例如“早期发放的代码，营业执照如此”', 'Such as “an early code, the licence says so”'],
  since: ['从哪天起用新名称', 'New name since'],
  sinceHint: [
    '改名称时填，营业执照变更的日期；不填就是今天',
    'For a new name: the day on the licence; today when left empty',
  ],
  reason: ['为什么改', 'Why it changes'],
  reasonHint: [
    '例如“迁址后换了执照”“登记时填错”',
    'Such as “new licence after a move”, “mistyped at registration”',
  ],
  proof: ['证明', 'Proof'],
  proofHint: ['营业执照、变更通知书，拍照也行', 'The licence or the notice of change; a photo will do'],
  proofNone: ['没有附证明', 'No proof attached'],
  ask: ['交给孵化器核对', 'Send to the incubator'],
  save: ['更改', 'Change'],
  sending: ['正在交', 'Sending'],
  back: ['返回', 'Back'],
  open: ['更改申请正在核对', 'A change is being checked'],
  openText: (day: string) => [
    `${day} 交来，孵化器核对后生效。再交一份就代替这一份。`,
    `Sent on ${day}; it takes effect once the incubator has checked it. Another one takes its place.`,
  ],
  openDesk: (day: string) => [
    `企业 ${day} 申请更改登记信息`,
    `On ${day} the firm asked for a change of the register`,
  ],
  see: ['去核对', 'Check it'],
  declined: (day: string) => [`${day} 的更改申请没有被接受`, `The change asked for on ${day} was declined`],
  what: ['项目', 'Item'],
  before: ['现在', 'Now'],
  after: ['改为', 'To be'],
  askedWho: ['谁提出', 'Asked by'],
  askedBy: (name: string, day: string) => [`${name}，${day}`, `${name}, ${day}`],
  accept: ['接受，照此更改', 'Accept and change'],
  decline: ['不接受', 'Decline'],
  verdict: ['核对结果', 'Result'],
  answer: ['不接受的理由', 'Why it is declined'],
  answerHint: ['不接受时填，企业看得到', 'When you decline; the firm reads it'],
  decide: ['办理', 'Settle'],
  decided: ['这份申请已经办过了。', 'This request has been settled.'],
  step: ['核对登记信息更改', 'Check a change of the register'],
  changedSince: ['这份申请决定之后的更改', 'Changed since this file was decided'],
  blank: ['（空）', '(blank)'],
  line: (field: string, before: string, after: string) => [
    `· ${field}：${before} 改为 ${after}`,
    `· ${field}: ${after} instead of ${before}`,
  ],
  errors: {
    name_missing: ['请填企业名称', 'Give the name of the firm'],
    uscc_missing: ['请填统一社会信用代码', 'Give the credit code'],
    uscc_wrong_length: (length: string) => [
      `填了 ${length} 位，应是 18 位。`,
      `${length} characters; it should be 18.`,
    ],
    uscc_letter_not_used: (position: string, letter: string) => [
      `第 ${position} 位“${letter}”不对：代码只用数字和大写字母，不用 I、O、S、V、Z。`,
      `Character ${position}, “${letter}”: codes use digits and capitals without I, O, S, V, Z.`,
    ],
    uscc_no_such_department: (position: string) => [
      position === '1'
        ? '第 1 位是登记管理部门，没有以它开头的代码；企业以 91 开头。'
        : '第 2 位是机构类别，不会是它；企业以 91 开头。',
      position === '1'
        ? 'Character 1 is the registering department, and no code begins so; those of firms begin with 91.'
        : 'Character 2 is the kind of body and is never this; those of firms begin with 91.',
    ],
    uscc_region_not_digits: (position: string, letter: string) => [
      `第 ${position} 位“${letter}”不对：第 3 至 8 位是行政区划，应是数字。`,
      `Character ${position}, “${letter}”: characters 3 to 8 are a region and must be digits.`,
    ],
    uscc_needs_reason: (expected: string) => [
      `代码的校验位不符：按前 17 位算，最后一位应是 ${expected}。请对照营业执照再核一遍；确实如此，请写明原因。`,
      `The check character does not fit: by the first 17 it should be ${expected}. Compare with the licence; if it says so, give the reason.`,
    ],
    uscc_inner_reason: (expected: string) => [
      `代码的校验位不符：第 9 至 17 位是组织机构代码，按它的前 8 位算，第 17 位应是 ${expected}。请对照营业执照再核一遍；确实如此，请写明原因。`,
      `The check character does not fit: characters 9 to 17 are the organisation code, and by its first 8 the 17th should be ${expected}. Compare with the licence; if it says so, give the reason.`,
    ],
    founded_missing: ['请填成立日期，例如 2025-06-18', 'Give the founding day, such as 2025-06-18'],
    founded_not_a_day: [
      '没有这样的日期。请照营业执照填，例如 2025-06-18',
      'There is no such day. Give it as on the licence, such as 2025-06-18',
    ],
    founded_later: ['成立日期不能晚于今天', 'The founding day cannot be after today'],
    founded_too_old: [
      '成立日期应在 1950 年以后，请照营业执照再核一遍',
      'The founding day must be after 1950; compare it with the licence',
    ],
    industry_missing: ['请选择行业', 'Choose an industry'],
    contact_missing: ['请填联系人', 'Give the contact'],
    phone_missing: ['请填联系电话', 'Give a telephone number'],
    phone_wrong: [
      '请填手机号，或带区号的座机，例如 029-88880000',
      'Give a mobile number, or a landline with its area code, such as 029-88880000',
    ],
    email_wrong: [
      '邮箱的格式不对，例如 name@example.com',
      'This is no e-mail address; it looks like name@example.com',
    ],
    reason_missing: ['请写为什么改', 'Say why it changes'],
    reason_short: ['请写清楚为什么改，至少 5 个字', 'Say clearly why it changes, in at least 5 characters'],
    answer_missing: ['请写为什么不接受，至少 5 个字', 'Say why it is declined, in at least 5 characters'],
    verdict_missing: ['请选择接受或不接受', 'Accept or decline'],
    proof_missing: [
      '改名称、信用代码或成立日期要附证明',
      'A change of name, code or founding day needs a proof',
    ],
    not_a_day: ['没有这样的日期', 'There is no such day'],
    too_long: ['太长了', 'Too long'],
  } as Record<string, Pair | ((...values: string[]) => Pair)>,
  refused: {
    nothing_changed: ['没有改动。', 'Nothing was changed.'],
    founded_later: ['成立日期不能晚于今天。', 'The founding day cannot be after today.'],
    since_later: ['这一天还没有到。', 'This day has not come yet.'],
    proof_missing: [
      '改名称、信用代码或成立日期要附证明。',
      'A change of name, code or founding day needs a proof.',
    ],
    unknown_file: ['证明没有收到，请重新选择。', 'The proof did not arrive; choose it again.'],
    uscc_taken: [
      '这个信用代码已登记在另一家企业名下。请核对；两家确是一家的，由主任合并。',
      'Another firm has this credit code. Compare; if both are one firm, the director merges them.',
    ],
    already_decided: ['这份申请已经办过了。', 'This request has been settled.'],
  },
})

/** A value of the register as people read it. */
export function identityInWords(field: IdentityField, value: string, locale: Locale): string {
  if (value === '') return inLocale(identityWords, locale).blank
  if (field !== 'industryCode') return value
  const named = industryName(value)
  return named ? `${value} ${named[locale]}` : value
}

/** A change, a line for each field. */
export function changesInWords(changes: IdentityChanges, locale: Locale): string {
  const w = inLocale(identityWords, locale)
  const say = (field: IdentityField, value: string) => identityInWords(field, value, locale)
  return IDENTITY_FIELDS.flatMap((field) => {
    const change = changes[field]
    return change ? [w.line(w.field[field], say(field, change.before), say(field, change.after))] : []
  }).join('\n')
}

/** Reads a code such as `uscc_wrong_length:17` into a sentence; what is no code is a sentence already. */
export function identityError(errors: (typeof identityWords)['zh']['errors']): (code: string) => string {
  return (code) => {
    const [name = '', ...values] = code.split(':')
    const sentence = errors[name]
    return typeof sentence === 'function' ? sentence(...values) : (sentence ?? code)
  }
}
