import { defineWords } from '~/shared/words'
import { RECORD_KINDS } from './vocabulary'

/** Kinds of records, what they are called, what is asked for each, and what may be wrong with it. */
export const recordWords = defineWords({
  kinds: RECORD_KINDS.pairs,
  add: (kind: string) => [`添加${kind}`, `Add: ${kind}`],
  save: ['存入记录', 'Put on record'],
  number: {
    tech_sme: ['入库登记编号', 'Registration number'],
    hnte: ['证书编号', 'Certificate number'],
    innovative_sme: ['证书编号或公告文号', 'Number of the certificate or the notice'],
    specialized_sme: ['证书编号或公告文号', 'Number of the certificate or the notice'],
    little_giant: ['证书编号或公告文号', 'Number of the certificate or the notice'],
    patent: ['专利号', 'Patent number'],
    talent: ['证件号码', 'Number of the identity paper'],
    achievement: ['成果登记号或合同号', 'Registration or contract number'],
    contract: ['合同登记编号', 'Contract registration number'],
    funding: ['协议编号', 'Agreement number'],
    listing: ['证券代码或并购协议编号', 'Securities code or number of the agreement'],
  },
  numberHint: {
    tech_sme: ['18 位，如 202661050208000317', '18 characters, such as 202661050208000317'],
    hnte: ['GR 加 12 位数字，如 GR202561000318', 'GR and 12 digits, such as GR202561000318'],
    innovative_sme: ['照证书或公告填', 'As the certificate or the notice says'],
    specialized_sme: ['照证书或公告填', 'As the certificate or the notice says'],
    little_giant: ['照证书或公告填', 'As the certificate or the notice says'],
    patent: [
      'ZL 加 12 位数字、点和校验位，如 ZL202310000001.5',
      'ZL, 12 digits, a point and the check digit, such as ZL202310000001.5',
    ],
    talent: [
      '只用来认出同一个人：加密保存，此后只显示首尾几位。',
      'Only to recognise the same person: kept encrypted, and shown with most digits hidden.',
    ],
    achievement: [
      '凭证为技术合同的，填 16 位登记编号。连字符、空格和“编号”字样不影响',
      'For a technology contract, its registration number of 16 digits. Dashes, blanks and “No.” make no difference',
    ],
    contract: [
      '认定登记编号 16 位，如 2026610131000999；未登记的合同不记',
      '16 digits, such as 2026610131000999; a contract that is not registered is not recorded',
    ],
    funding: ['投资协议的编号，同一笔只记一次', 'Number of the investment agreement; each round once'],
    listing: ['没有发生的不填', 'Empty when nothing of it happened'],
  },
  happenedOn: {
    tech_sme: ['入库日期', 'Registered on'],
    hnte: ['发证日期', 'Issued on'],
    innovative_sme: ['认定公告日', 'Granted on'],
    specialized_sme: ['认定公告日', 'Granted on'],
    little_giant: ['认定公告日', 'Granted on'],
    patent: ['授权公告日', 'Granted on'],
    talent: ['引进日期', 'Joined on'],
    achievement: ['引进日期', 'Introduced on'],
    contract: ['登记日期', 'Registered on'],
    funding: ['到账日期', 'Paid in on'],
    listing: ['完成日期（没有发生的，填今天）', 'Completed on (today, when nothing of it happened)'],
  },
  numberReason: ['编号与规则不符的原因', 'Why the number differs from the rule'],
  numberReasonHint: [
    '原件确是这个号时说明原因，至少 5 个字。运营部和科技局审核时会看到。',
    'If the paper really says so, give the reason in at least 5 characters. The incubator and the bureau read it.',
  ],
  ownership: ['权利人', 'Owner'],
  ownershipHint: [
    '照专利证书填；不清楚的暂不计入指标，以后可以补记',
    'As the certificate says; what is not known does not count yet and can be added later',
  ],
  ownerships: {
    first: ['本企业是第一权利人', 'The firm is the first owner'],
    joint: ['本企业是共同权利人', 'The firm is a joint owner'],
    unknown: ['不清楚', 'Not known'],
  },
  ownerOrder: ['本企业在权利人中排第几', 'Place of the firm among the owners'],
  ownerOrderUnit: ['位', 'th'],
  idKind: ['证件种类', 'Identity paper'],
  idKinds: {
    resident_card: ['居民身份证（含港澳台居民居住证）', 'Resident identity card'],
    passport: ['护照', 'Passport'],
    hong_kong_macao_permit: ['港澳居民来往内地通行证', 'Mainland travel permit, Hong Kong and Macao'],
    taiwan_permit: ['台湾居民来往大陆通行证', 'Mainland travel permit, Taiwan'],
    permanent_residence: ['外国人永久居留身份证', 'Permanent residence card for foreigners'],
  },
  endedOn: ['离开日期', 'Left on'],
  endedOnHint: [
    '已经离开的填；以后离开，在记录上补记',
    'If the person has left already; a later day is added on the record',
  ],
  furtherProofOf: ['这是哪一项成果', 'Which result it proves'],
  furtherProofNew: ['一项新的成果', 'A new result'],
  furtherProofHint: [
    '同一成果的又一份凭证，归到已有的成果名下，只计一次；名称和来源随那一项',
    'A further proof of the same result is kept under it and counts once; name and source are those of the result',
  ],
  furtherProof: (title: string) => [`“${title}”的又一份凭证`, `A further proof of “${title}”`],
  partyReason: ['买卖双方都不是本企业的原因', 'Why the firm is neither buyer nor seller'],
  partyReasonHint: [
    '例如以曾用名或分公司名义签订，至少 5 个字。运营部和科技局审核时会看到。',
    'Such as a contract signed under a former name, in at least 5 characters. The incubator and the bureau read it.',
  ],
  way: ['发生了什么', 'What happened'],
  ways: {
    acquired: ['被收购', 'Acquired'],
    merged: ['被兼并', 'Merged into another company'],
    quoted: ['挂牌（新三板、区域股权市场）', 'Quoted (NEEQ or a regional market)'],
    listed: ['在国内外资本市场上市', 'Listed on a stock exchange at home or abroad'],
    none: ['都没有发生', 'None of it'],
  },
  counterpart: ['收购方、兼并方或交易场所', 'Acquirer, or market'],
  title: {
    patent: ['专利名称', 'Title of the patent'],
    talent: ['姓名', 'Name'],
    achievement: ['成果名称', 'Name of the result'],
    contract: ['合同名称', 'Title of the contract'],
  },
  validUntil: ['有效期至（含当日）', 'In force until (that day included)'],
  field: ['技术领域', 'Field of technology'],
  category: ['人才类别', 'Category'],
  categoryOf: (letter: string) => [`${letter} 类`, `Category ${letter}`],
  degree: ['学位', 'Degree'],
  degrees: {
    doctor: ['博士', 'Doctor'],
    master: ['硕士', 'Master'],
    other: ['其他', 'Other'],
  },
  seniorTitle: ['职称', 'Professional title'],
  seniorTitleYes: ['有正高级职称', 'Holds a full senior title'],
  duty: ['在企业的职责', 'Duty in the firm'],
  duties: {
    founder: ['创始人', 'Founder'],
    tech_lead: ['核心技术负责人', 'Core technical lead'],
    project_head: ['项目负责人', 'Project head'],
    other: ['其他', 'Other'],
  },
  sourceOrg: ['成果来源单位', 'Where the result comes from'],
  sourceType: ['来源类型', 'Kind of source'],
  sourceTypes: {
    university: ['高校', 'University'],
    institute: ['科研院所', 'Research institute'],
    military: ['军工单位', 'Defence institution'],
    other: ['其他', 'Other'],
  },
  proofKind: ['凭证', 'Proof'],
  proofKinds: {
    contract: ['技术合同', 'Technology contract'],
    equity: ['作价投资协议', 'Equity agreement'],
    registration: ['成果登记', 'Registration of the result'],
    incubation_agreement: ['孵化协议', 'Incubation agreement'],
  },
  type: ['合同类型', 'Type of contract'],
  types: {
    development: ['技术开发', 'Development'],
    transfer: ['技术转让', 'Transfer'],
    license: ['技术许可', 'Licence'],
    consulting: ['技术咨询', 'Consulting'],
    service: ['技术服务', 'Service'],
  },
  buyer: ['买方', 'Buyer'],
  seller: ['卖方', 'Seller'],
  signedOn: ['签订日期', 'Signed on'],
  amount: {
    contract: ['合同成交总额', 'Total price'],
    funding: ['到账金额', 'Amount paid in'],
  },
  deductions: ['扣除额', 'Deductions'],
  deductionsHint: [
    '设备、零部件、原材料等非技术费用。技术交易额 = 成交总额 − 扣除额。',
    'Equipment, parts, materials and other non-technical costs. Technology amount = total − deductions.',
  ],
  round: ['轮次', 'Round'],
  investor: ['投资方', 'Investor'],
  file: ['凭证文件', 'Proof'],
  error: {
    required: ['请填写', 'Please fill this in'],
    zero: ['金额不能是 0', 'The amount cannot be 0'],
    not_text: ['请填写文字', 'Please fill in a text'],
    too_long: (most: string) => [`请不超过 ${most} 个字`, `Please write at most ${most} characters`],
    too_short: (least: string) => [`请至少写 ${least} 个字`, `Please write at least ${least} characters`],
    not_a_day: ['不是一个日期，请写成 2026-11-20', 'Not a date; write it as 2026-11-20'],
    not_money: ['请填写万元数，如 1234.56', 'Please give an amount in 10,000 yuan, such as 1234.56'],
    not_a_count: ['请填写整数', 'Please give a whole number'],
    number_form: ['编号应有字母或数字', 'The number needs letters or digits'],
    not_a_year: ['请填写年份，如 2025', 'Please give a year, such as 2025'],
    choose: ['请选择一项', 'Please choose one'],
    proof_missing: ['请附上凭证文件', 'Please attach the proof'],
    rd_staff_over_staff: (rd: string, staff: string) => [
      `研发人员填了 ${rd} 人，不应超过职工总数 ${staff} 人`,
      `You entered ${rd} R&D staff; it cannot exceed all staff, ${staff}`,
    ],
    tech_sme_form: [
      '编号应为 18 位：2026 起头的数字，第 11 位是 0 或 A',
      'The number has 18 characters, begins with the year, and its eleventh is 0 or A',
    ],
    tech_sme_ends: (day: string) => [
      `入库编号有效到次年 3 月 31 日，这个编号是 ${day}`,
      `A number is in force until 31 March of the next year; this one until ${day}`,
    ],
    number_year: (year: string, other: string) => [
      `编号里的年份是 ${year}，日期是 ${other} 年。请核对；原件确是如此，请在下面说明原因`,
      `The year in the number is ${year}, the date is of ${other}. Check it; if the paper says so, give the reason below`,
    ],
    contract_form: [
      '技术合同登记编号为 16 位数字，如 2026610131000999',
      'The registration number of a contract has 16 digits, such as 2026610131000999',
    ],
    contract_length: (length: string) => [
      `填了 ${length} 位，技术合同登记编号为 16 位数字。请核对；原件确是如此（如旧编号），请在下面说明原因`,
      `This has ${length} characters, and a registration number has 16 digits. Check it; if the paper says so (an older number), give the reason below`,
    ],
    proof_number_form: ['编号至少 4 位，并含数字', 'The number has at least 4 characters and a digit'],
    hnte_form: ['编号应为 GR 加 12 位数字', 'The number is GR and 12 digits'],
    patent_form: [
      '专利号应为 ZL、12 位数字、点和校验位',
      'A patent number is ZL, 12 digits, a point and the check digit',
    ],
    patent_no_such_year: [
      '专利号里的年份不对：1985 年才有专利',
      'The year in the number cannot be: patents began in 1985',
    ],
    patent_before_filing: (year: string, granted: string) => [
      `专利号表明 ${year} 年申请，不会在 ${granted} 年授权`,
      `The number says that it was filed in ${year}; it was not granted in ${granted}`,
    ],
    patent_old_form: [
      '这是 2003 年 10 月以前的 9 位旧号。请核对；证书确是如此，请在下面说明原因',
      'This is an old number of 9 characters, of the time before October 2003. Check it; if the certificate says so, give the reason below',
    ],
    patent_too_early: (year: string) => [
      `13 位专利号从 2003 年 10 月起才有，这个号是 ${year} 年。请核对；证书确是如此，请在下面说明原因`,
      `Numbers of 13 characters began in October 2003, and this one is of ${year}. Check it; if the certificate says so, give the reason below`,
    ],
    order_missing: ['请填排第几', 'Please give the place'],
    check_character: (expected: string) => [
      `校验位不符，按规则应为 ${expected}。请核对；证书确是如此，请在下面说明原因`,
      `The check digit does not fit: by the rule it is ${expected}. Check it; if the certificate says so, give the reason below`,
    ],
    identity_wrong_form: [
      '身份证号应为 18 位，末位是数字或 X',
      'An identity number has 18 characters; the last is a digit or X',
    ],
    identity_no_such_birthday: ['其中的出生日期不存在', 'The date of birth in it does not exist'],
    identity_wrong_check_character: ['末位校验不符，请核对', 'The last character does not fit; please check'],
    identity_too_young: [
      '按其中的出生日期，引进时不满 16 周岁，请核对',
      'By the birthday in it the person was younger than 16 when joining; please check',
    ],
    passport_form: ['护照号为 5 至 15 位字母和数字', 'A passport number has 5 to 15 letters and digits'],
    hong_kong_macao_permit_form: ['通行证号为 H 或 M 加 8 位数字', 'The number is H or M and 8 digits'],
    taiwan_permit_form: ['通行证号为 8 位数字', 'The number has 8 digits'],
    permanent_residence_form: [
      '永久居留身份证号为 18 位（旧证 15 位）',
      'The number has 18 characters (15 on an old card)',
    ],
    left_before_joining: ['离开日期不应早于引进日期', 'Nobody leaves before joining'],
    deductions_exceed_total: ['扣除额不应超过成交总额', 'Deductions cannot exceed the total price'],
    registered_before_signed: ['登记日期不应早于签订日期', 'It cannot be registered before it is signed'],
  },
  refusal: {
    in_the_future: (day: string) => [
      `${day} 还没有到，请填已经发生的日期。`,
      `${day} has not come yet; give a day that has passed.`,
    ],
    unknown_file: [
      '凭证文件没有收到，或不是您上传的，请重新选择文件。',
      'The proof did not arrive, or was uploaded by somebody else. Choose the file again.',
    ],
    duplicate_own: (day: string) => [
      `同一编号已在本企业的记录中（${day} 存入），不能记两次。`,
      `This number is on record for this firm already (added ${day}).`,
    ],
    duplicate_known: (firm: string, day: string) => [
      `同一编号已记在${firm}名下（${day} 存入）。如系误记，先请该企业撤下。`,
      `This number is on record for ${firm} (added ${day}). If that is a mistake, it is withdrawn there first.`,
    ],
    duplicate_elsewhere: [
      '同一编号已记在另一家企业名下，不能再记。请核对编号，或与运营部联系。',
      'This number is on record for another firm. Check it, or write to the incubator.',
    ],
    already_withdrawn: ['这条记录刚才已经撤下。', 'This record has just been withdrawn.'],
    same_achievement: (title: string, day: string) => [
      `本企业已有同名成果“${title}”（${day} 存入）。是它的又一份凭证，请在“这是哪一项成果”里选它；确是另一项成果，请把名称写清区别。`,
      `The firm has a result of this name, “${title}” (added ${day}). For a further proof of it choose it under “Which result it proves”; if it is another result, let the name say how it differs.`,
    ],
    unknown_achievement: [
      '选的成果刚才已撤下，请重新选择。',
      'The result you chose has just been withdrawn. Please choose again.',
    ],
    already_ended: ['这条记录已经记过终止。', 'The end of this record is written down already.'],
    ended_before_it_began: ['终止日期不应早于记录的日期。', 'It cannot end before it began.'],
    ending_reason_missing: ['请写明原因。', 'Please say why.'],
    not_a_party: (firm: string) => [
      `合同的买方和卖方都不是${firm}。请核对；确是本企业的合同，请说明原因。`,
      `Neither the buyer nor the seller is ${firm}. Check it; if it is a contract of the firm, give the reason.`,
    ],
  },
  end: ['记下终止', 'Write down the end'],
  endOf: {
    talent: ['记下离开', 'Has left'],
    contract: ['登记已撤销', 'Registration cancelled'],
    patent: ['专利已失效', 'Has lapsed'],
    certificate: ['证书已取消', 'Was revoked'],
    own: ['已终止', 'Has ended'],
  },
  endTitle: (title: string) => [`记下终止：${title}`, `The end of: ${title}`],
  endedOnOf: {
    talent: ['离开日期', 'Left on'],
    contract: ['撤销日期', 'Cancelled on'],
    patent: ['失效日期', 'Lapsed on'],
    certificate: ['取消日期', 'Revoked on'],
    own: ['终止日期', 'Ended on'],
  },
  endReason: ['原因', 'Why'],
  endSave: ['记下', 'Write down'],
  endWhat: {
    talent: [
      '记录保留，注明离开日期。在这里工作不满 6 个月的，以它为凭的指标证据随之撤回。',
      'The record stays, with the day. Evidence falls when the person had not worked here for six months.',
    ],
    contract: [
      '记录保留，注明撤销日期和原因；以它为凭的指标证据随之撤回，指标数减少。',
      'The record stays, with day and reason; evidence it proved falls, and the figure with it.',
    ],
    patent: [
      '记录保留，注明失效日期和原因。专利按授权计为已产生的成果，失效后仍计入。',
      'The record stays, with day and reason. A patent counts as produced from its grant, so it still counts after it lapsed.',
    ],
    certificate: [
      '记录保留，注明取消日期和原因；从那天起证书不再有效。',
      'The record stays, with day and reason; from that day the certificate is not in force.',
    ],
    own: [
      '记录保留，注明终止日期和原因；有有效期的，从那天起不再有效。不再符合指标条件的证据随之撤回。',
      'The record stays, with day and reason; where it has a last day it is in force no more. Evidence that no longer meets its conditions falls.',
    ],
  },
  ownershipTitle: (title: string) => [`权利人：${title}`, `Owner: ${title}`],
  ownershipWhat: [
    '照专利证书上的顺序填。只有第一权利人的专利计入指标。',
    'As the certificate lists the owners. Only a patent of the first owner counts.',
  ],
  ownershipAsk: ['补记权利人', 'Add the owner'],
  withdraw: ['撤下记录', 'Withdraw the record'],
  withdrawTitle: (title: string) => [`撤下：${title}`, `Withdraw: ${title}`],
  withdrawWhat: [
    '撤下后记录仍看得见，标明已撤下；以它为凭的指标证据同时失效，指标数随之减少。同一编号以后可以重新记入。',
    'The record stays visible and is marked as withdrawn. Evidence it proved falls with it, and the figure is lower by that much. The same number may be recorded again later.',
  ],
  withdrawEvidence: (n: number) => [
    `有 ${n} 行指标证据以它为凭。`,
    `Rows of evidence that rest on it: ${n}.`,
  ],
  withdrawReason: ['撤下理由', 'Why it is withdrawn'],
  withdrawReasonHint: ['看到指标减少的人会读到这条理由。', 'Whoever sees the figure fall reads this.'],
})

type Words = (typeof recordWords)['zh']
export type WordedError = (code: string) => string

/** The sentence for an error code such as `too_long:60`; other texts stay as they are. */
export function errorSentence(errors: Words['error']): WordedError {
  return (code) => {
    const [name = '', ...values] = code.split(':')
    const sentence = (errors as Record<string, string | ((...args: string[]) => string)>)[name]
    return typeof sentence === 'function' ? sentence(...values) : (sentence ?? code)
  }
}

/** The sentence for a refused record: which rule, which value, and where the number stands already. */
export function recordRefusal(
  w: Words['refusal'],
  { reason, detail }: { reason: keyof Words['refusal']; detail?: Record<string, string | number> },
): string {
  const day = String(detail?.day ?? '')
  switch (reason) {
    case 'in_the_future':
      return w.in_the_future(day)
    case 'duplicate_own':
      return w.duplicate_own(day)
    case 'duplicate_known':
      return w.duplicate_known(String(detail?.firm ?? ''), day)
    case 'same_achievement':
      return w.same_achievement(String(detail?.title ?? ''), day)
    case 'not_a_party':
      return w.not_a_party(String(detail?.firm ?? ''))
    default:
      return w[reason]
  }
}
