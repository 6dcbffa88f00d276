import { defineWords } from '~/shared/words'

/** The pages where a founder sees what is theirs and begins an application. */
export const startWords = defineWords({
  home: ['我的申请', 'My applications'],
  noneTitle: ['还没有申请', 'No application yet'],
  noneText: [
    '先用自查看能否入驻，再开始申请。填到一半可以随时离开，内容会留着。',
    'Check first whether you can get in, then begin. You may leave at any point; nothing is lost.',
  ],
  begin: ['开始一份申请', 'Begin an application'],
  chooseEnclave: ['向哪个孵化器申请', 'To which incubator?'],
  open: (number: number, until: string) => [
    `第 ${number} 批正在受理，截止 ${until} 17:30`,
    `Intake ${number} is open until 17:30 on ${until}`,
  ],
  notOpen: ['现在没有开放的批次', 'No intake is open now'],
  title: (enclave: string) => [`申请入驻${enclave}`, `Apply to ${enclave}`],
  lead: [
    '先登记企业。登记后生成草稿，随时可存、可离开。',
    'Register the firm first. That begins a draft, which you can save and leave at any time.',
  ],
  againTitle: ['用已登记的企业申请', 'Apply with a registered firm'],
  again: (firm: string) => [`以${firm}开始申请`, `Begin for ${firm}`],
  openAlready: (ref: string) => [`本批已有申请 ${ref}，去看进度`, `Already applied in this intake: ${ref}`],
  newFirm: ['登记另一家企业', 'Register another firm'],
  track: ['类别', 'Class'],
  trackA: (host: string) => [`甲类：${host}企业`, `Track A: a firm of ${host}`],
  trackAHint: (home: string) => [
    `有研发能力，成果可能在${home}落地`,
    `Has R&D capability and may land in ${home}`,
  ],
  trackB: (home: string) => [`乙类：${home}企业`, `Track B: a firm of ${home}`],
  trackBHint: (host: string) => [`在${host}设研发平台`, `With an R&D platform in ${host}`],
  uscc: ['统一社会信用代码', 'Unified social credit code'],
  usccHint: ['18 位，照营业执照填', '18 characters, as on the business licence'],
  name: ['企业名称', 'Name of the firm'],
  nameHint: ['与营业执照一致', 'As on the business licence'],
  foundedOn: ['成立日期', 'Founded on'],
  foundedHint: ['营业执照上的成立日期', 'As on the business licence'],
  industry: ['行业', 'Industry'],
  industryHint: ['按国民经济行业分类，选最接近的大类', 'The closest division of the national classification'],
  contactName: ['联系人', 'Contact person'],
  contactPhone: ['联系电话', 'Telephone'],
  phoneHint: ['孵化器有事打这个电话', 'Where the incubator can reach you'],
  carried: ['自查时填的答案会带入草稿。', 'What you answered in the self-check is carried into the draft.'],
  submit: ['登记并开始填写', 'Register and begin'],
  submitting: ['正在登记', 'Registering'],
  noIntake: ['现在没有开放的批次', 'No intake is open now'],
  noIntakeNext: (number: number, from: string) => [
    `第 ${number} 批 ${from} 开放，届时再来。`,
    `Intake ${number} opens on ${from}; please come back then.`,
  ],
  noIntakeText: [
    '下一批的日期还没有公布，公布后会在首页列出。',
    'The dates of the next intake are not set yet; the front page will list them.',
  ],
  late: ['我有补报码', 'I have a late code'],
  lateText: [
    '孵化器给了补报码的企业，截止后仍可申请。',
    'Firms to which the incubator gave a code may still apply.',
  ],
  lateCode: ['补报码', 'Late code'],
  lateCodeHint: ['10 位字母和数字，大小写不分', 'Ten letters and digits, in any case'],
  lateTooOften: (minutes: number) => [
    `试得太多了，请 ${minutes} 分钟后再来。`,
    `Too many tries; come back in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  ],
  lateTitle: ['截止后提交', 'Hand in after the closing day'],
  lateLead: (ref: string) => [
    `${ref} 所在的批次已经截止。孵化器给了补报码的，填在这里，就能继续填写和提交。`,
    `The intake of ${ref} has closed. With a code of the incubator you can go on and hand it in.`,
  ],
  lateUse: ['用这个补报码', 'Use this code'],
  lateMissing: ['请填补报码', 'Enter the code'],
  lateNotDraft: [
    '这份申请已经提交，不需要补报码。',
    'This application has been handed in and needs no code.',
  ],
  lateChanged: ['申请刚才有了变化，请再看一遍。', 'The application has just changed; look at it again.'],
  errors: {
    track_missing: ['请选择类别', 'Choose a class'],
  },
  refused: {
    no_open_intake: [
      '这一批已截止或尚未开放，不能开始申请。',
      'This intake has closed or has not opened; no application can be begun.',
    ],
    uscc_format: ['统一社会信用代码的格式不对。', 'This is not the form of a unified social credit code.'],
    uscc_needs_reason: [
      '代码的校验位不符。请对照营业执照再核一遍；确实如此，请在下面写明原因。',
      'The check character does not fit. Compare it with the licence; if the licence says so, give the reason below.',
    ],
    firm_of_others: (phone: string) => [
      `这家企业已由别的账户登记。请让登记人在“我的企业”里邀请你；找不到登记人，带营业执照联系孵化器 ${phone}。`,
      `Another account has registered this firm. Ask them to invite you under “My firm”; if you cannot find them, bring the licence to the incubator, ${phone}.`,
    ],
    staff_cannot_apply: [
      '你是这个孵化器的工作人员或专家，不能用这个账户申请。',
      'You work for this incubator or review for it; this account cannot apply.',
    ],
    already_applied: [
      '这家企业在本批已经有一份申请，见“我的申请”。',
      'This firm has an application in this intake already, see “My applications”.',
    ],
    no_form: [
      '这一类的申请表还没有发布，请联系孵化器。',
      'The form of this class is not published yet; please contact the incubator.',
    ],
    founded_later: ['成立日期不能晚于今天。', 'The founding date cannot be after today.'],
    not_your_firm: ['这不是你登记的企业。', 'You have not registered this firm.'],
    late_code_unknown: [
      '没有这个补报码，请对照孵化器给你的再填一遍。',
      'There is no such code. Compare it with what the incubator gave you.',
    ],
    late_code_over: [
      '这个补报码已过期或已收回，请联系孵化器。',
      'This code has expired or was taken back. Ask the incubator.',
    ],
    late_code_used_up: [
      '这个补报码的次数已用完，请联系孵化器。',
      'This code has no uses left. Ask the incubator.',
    ],
  },
  nav: {
    applications: ['我的申请', 'My applications'],
    firm: ['我的企业', 'My firm'],
    account: ['我的账户', 'My account'],
  },
  role: ['创始人', 'Founder'],
  ref: ['编号', 'Reference'],
  firm: ['企业', 'Firm'],
  where: ['进度', 'Progress'],
  until: ['轮到谁、到何时', 'Whose turn, until when'],
})
