import { defineWords } from '../shared/words'

/** Kinds of records, what they are called, what is asked for each, and what may be wrong with it. */
export const recordWords = defineWords(
  {
    kinds: {
      tech_sme: '科技型中小企业入库',
      hnte: '高新技术企业证书',
      patent: '授权专利',
      talent: '高层次人才',
      achievement: '科技成果',
      contract: '技术合同',
      funding: '股权融资',
    },
    add: (kind: string) => `添加${kind}`,
    save: '存入记录',
    number: {
      tech_sme: '入库登记编号',
      hnte: '证书编号',
      patent: '专利号',
      talent: '身份证号',
      achievement: '成果登记号或合同号',
      contract: '合同登记编号',
      funding: '协议编号',
    },
    numberHint: {
      tech_sme: '18 位，如 202661050208000317',
      hnte: 'GR 加 12 位数字，如 GR202561000318',
      patent: 'ZL 加 12 位数字、点和校验位，如 ZL202310000001.5',
      talent: '只用来认出同一个人：加密保存，此后只显示首尾几位。',
      achievement: '同一编号只能记一次',
      contract: '技术合同认定登记编号；未登记的合同不记',
      funding: '投资协议的编号，同一笔只记一次',
    },
    happenedOn: {
      tech_sme: '入库日期',
      hnte: '发证日期',
      patent: '授权公告日',
      talent: '引进日期',
      achievement: '引进日期',
      contract: '登记日期',
      funding: '到账日期',
    },
    numberReason: '校验位不符的原因',
    numberReasonHint: '证书原文确是这个号时说明原因，至少 5 个字。',
    title: { patent: '专利名称', talent: '姓名', achievement: '成果名称', contract: '合同名称' },
    validUntil: '有效期至（含当日）',
    field: '技术领域',
    category: '人才类别',
    categoryOf: (letter: string) => `${letter} 类`,
    degree: '学位',
    degrees: { doctor: '博士', master: '硕士', other: '其他' },
    seniorTitle: '职称',
    seniorTitleYes: '有正高级职称',
    duty: '在企业的职责',
    duties: { founder: '创始人', tech_lead: '核心技术负责人', project_head: '项目负责人', other: '其他' },
    sourceOrg: '成果来源单位',
    sourceType: '来源类型',
    sourceTypes: { university: '高校', institute: '科研院所', military: '军工单位', other: '其他' },
    proofKind: '凭证',
    proofKinds: {
      contract: '技术合同',
      equity: '作价投资协议',
      registration: '成果登记',
      incubation_agreement: '孵化协议',
    },
    type: '合同类型',
    types: {
      development: '技术开发',
      transfer: '技术转让',
      license: '技术许可',
      consulting: '技术咨询',
      service: '技术服务',
    },
    buyer: '买方',
    seller: '卖方',
    signedOn: '签订日期',
    amount: { contract: '合同成交总额', funding: '到账金额' },
    deductions: '扣除额',
    deductionsHint: '设备、零部件、原材料等非技术费用。技术交易额 = 成交总额 − 扣除额。',
    round: '轮次',
    investor: '投资方',
    file: '凭证文件',
    error: {
      required: '请填写',
      not_text: '请填写文字',
      too_long: (most: string) => `请不超过 ${most} 个字`,
      too_short: (least: string) => `请至少写 ${least} 个字`,
      not_a_day: '不是一个日期，请写成 2026-11-20',
      not_money: '请填写万元数，如 1234.56',
      not_a_count: '请填写整数',
      not_a_year: '请填写年份，如 2025',
      choose: '请选择一项',
      proof_missing: '请附上凭证文件',
      rd_staff_over_staff: (rd: string, staff: string) =>
        `研发人员填了 ${rd} 人，不应超过职工总数 ${staff} 人`,
      tech_sme_form: '编号应为 18 位：2026 起头的数字，第 11 位是 0 或 A',
      ends_before_it_begins: '有效期不应早于入库日期',
      hnte_form: '编号应为 GR 加 12 位数字',
      patent_form: '专利号应为 ZL、12 位数字、点和校验位',
      check_character: (expected: string) =>
        `校验位不符，按规则应为 ${expected}。请核对；证书确是如此，请在下面说明原因`,
      identity_wrong_form: '身份证号应为 18 位，末位是数字或 X',
      identity_no_such_birthday: '其中的出生日期不存在',
      identity_wrong_check_character: '末位校验不符，请核对',
      deductions_exceed_total: '扣除额不应超过成交总额',
      registered_before_signed: '登记日期不应早于签订日期',
    },
    refusal: {
      in_the_future: (day: string) => `${day} 还没有到，请填已经发生的日期。`,
      unknown_file: '凭证文件没有收到，或不是您上传的，请重新选择文件。',
      duplicate_own: (day: string) => `同一编号已在本企业的记录中（${day} 存入），不能记两次。`,
      duplicate_known: (firm: string, day: string) =>
        `同一编号已记在${firm}名下（${day} 存入）。如系误记，先请该企业撤下。`,
      duplicate_elsewhere: '同一编号已记在另一家企业名下，不能再记。请核对编号，或与运营部联系。',
      already_withdrawn: '这条记录刚才已经撤下。',
    },
    withdraw: '撤下记录',
    withdrawTitle: (title: string) => `撤下：${title}`,
    withdrawWhat:
      '撤下后记录仍看得见，标明已撤下；以它为凭的指标证据同时失效，指标数随之减少。同一编号以后可以重新记入。',
    withdrawEvidence: (n: number) => `有 ${n} 行指标证据以它为凭。`,
    withdrawReason: '撤下理由',
    withdrawReasonHint: '看到指标减少的人会读到这条理由。',
  },
  {
    kinds: {
      tech_sme: 'Tech SME registration',
      hnte: 'High-tech enterprise certificate',
      patent: 'Patent granted',
      talent: 'High-level talent',
      achievement: 'Research result',
      contract: 'Technology contract',
      funding: 'Equity funding',
    },
    add: (kind) => `Add: ${kind}`,
    save: 'Put on record',
    number: {
      tech_sme: 'Registration number',
      hnte: 'Certificate number',
      patent: 'Patent number',
      talent: 'Identity number',
      achievement: 'Registration or contract number',
      contract: 'Contract registration number',
      funding: 'Agreement number',
    },
    numberHint: {
      tech_sme: '18 characters, such as 202661050208000317',
      hnte: 'GR and 12 digits, such as GR202561000318',
      patent: 'ZL, 12 digits, a point and the check digit, such as ZL202310000001.5',
      talent: 'Only to recognise the same person: kept encrypted, and shown with most digits hidden.',
      achievement: 'The same number stands once',
      contract: 'The registration number; a contract that is not registered is not recorded',
      funding: 'Number of the investment agreement; each round once',
    },
    happenedOn: {
      tech_sme: 'Registered on',
      hnte: 'Issued on',
      patent: 'Granted on',
      talent: 'Joined on',
      achievement: 'Introduced on',
      contract: 'Registered on',
      funding: 'Paid in on',
    },
    numberReason: 'Why the check digit differs',
    numberReasonHint: 'If the certificate really says so, give the reason in at least 5 characters.',
    title: {
      patent: 'Title of the patent',
      talent: 'Name',
      achievement: 'Name of the result',
      contract: 'Title of the contract',
    },
    validUntil: 'In force until (that day included)',
    field: 'Field of technology',
    category: 'Category',
    categoryOf: (letter) => `Category ${letter}`,
    degree: 'Degree',
    degrees: { doctor: 'Doctor', master: 'Master', other: 'Other' },
    seniorTitle: 'Professional title',
    seniorTitleYes: 'Holds a full senior title',
    duty: 'Duty in the firm',
    duties: {
      founder: 'Founder',
      tech_lead: 'Core technical lead',
      project_head: 'Project head',
      other: 'Other',
    },
    sourceOrg: 'Where the result comes from',
    sourceType: 'Kind of source',
    sourceTypes: {
      university: 'University',
      institute: 'Research institute',
      military: 'Defence institution',
      other: 'Other',
    },
    proofKind: 'Proof',
    proofKinds: {
      contract: 'Technology contract',
      equity: 'Equity agreement',
      registration: 'Registration of the result',
      incubation_agreement: 'Incubation agreement',
    },
    type: 'Type of contract',
    types: {
      development: 'Development',
      transfer: 'Transfer',
      license: 'Licence',
      consulting: 'Consulting',
      service: 'Service',
    },
    buyer: 'Buyer',
    seller: 'Seller',
    signedOn: 'Signed on',
    amount: { contract: 'Total price', funding: 'Amount paid in' },
    deductions: 'Deductions',
    deductionsHint:
      'Equipment, parts, materials and other non-technical costs. Technology amount = total − deductions.',
    round: 'Round',
    investor: 'Investor',
    file: 'Proof',
    error: {
      required: 'Please fill this in',
      not_text: 'Please fill in a text',
      too_long: (most) => `Please write at most ${most} characters`,
      too_short: (least) => `Please write at least ${least} characters`,
      not_a_day: 'Not a date; write it as 2026-11-20',
      not_money: 'Please give an amount in 10,000 yuan, such as 1234.56',
      not_a_count: 'Please give a whole number',
      not_a_year: 'Please give a year, such as 2025',
      choose: 'Please choose one',
      proof_missing: 'Please attach the proof',
      rd_staff_over_staff: (rd, staff) => `You entered ${rd} R&D staff; it cannot exceed all staff, ${staff}`,
      tech_sme_form: 'The number has 18 characters, begins with the year, and its eleventh is 0 or A',
      ends_before_it_begins: 'It cannot end before it begins',
      hnte_form: 'The number is GR and 12 digits',
      patent_form: 'A patent number is ZL, 12 digits, a point and the check digit',
      check_character: (expected) =>
        `The check digit does not fit: by the rule it is ${expected}. Check it; if the certificate says so, give the reason below`,
      identity_wrong_form: 'An identity number has 18 characters; the last is a digit or X',
      identity_no_such_birthday: 'The date of birth in it does not exist',
      identity_wrong_check_character: 'The last character does not fit; please check',
      deductions_exceed_total: 'Deductions cannot exceed the total price',
      registered_before_signed: 'It cannot be registered before it is signed',
    },
    refusal: {
      in_the_future: (day) => `${day} has not come yet; give a day that has passed.`,
      unknown_file: 'The proof did not arrive, or was uploaded by somebody else. Choose the file again.',
      duplicate_own: (day) => `This number is on record for this firm already (added ${day}).`,
      duplicate_known: (firm, day) =>
        `This number is on record for ${firm} (added ${day}). If that is a mistake, it is withdrawn there first.`,
      duplicate_elsewhere: 'This number is on record for another firm. Check it, or write to the incubator.',
      already_withdrawn: 'This record has just been withdrawn.',
    },
    withdraw: 'Withdraw the record',
    withdrawTitle: (title) => `Withdraw: ${title}`,
    withdrawWhat:
      'The record stays visible and is marked as withdrawn. Evidence it proved falls with it, and the figure is lower by that much. The same number may be recorded again later.',
    withdrawEvidence: (n) => `Rows of evidence that rest on it: ${n}.`,
    withdrawReason: 'Why it is withdrawn',
    withdrawReasonHint: 'Whoever sees the figure fall reads this.',
  },
)

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
    default:
      return w[reason]
  }
}
