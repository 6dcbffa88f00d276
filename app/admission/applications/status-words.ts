import { defineWords } from '~/shared/words'

/** Where a file is, whose turn it is and what happens next, by the reason of the turn. */
export const statusWords = defineWords({
  where: {
    finish_draft: ['草稿，还没提交', 'Draft, not submitted yet'],
    intake_closed: ['草稿，本批已截止', 'Draft; the intake has closed'],
    take_up: ['已提交，等受理', 'Submitted, to be taken up'],
    screen: ['初审中', 'Being screened'],
    second_screen: ['初审中', 'Being screened'],
    screeners_apart: ['初审中', 'Being screened'],
    screened: ['初审完，待安排评审', 'Screened, experts to be assigned'],
    screened_to_correct: ['初审中，将请你补正', 'Screened, corrections to be asked'],
    screened_out: ['初审完，等决定', 'Screened, to be decided'],
    correct: ['等补正', 'To be corrected'],
    assign_experts: ['待安排评审', 'Experts to be assigned'],
    answer: ['待专家答复', 'Experts to answer'],
    review: ['专家评审中', 'Under expert review'],
    decide: ['评审完，等决定', 'Reviewed, to be decided'],
    publish: ['拟同意入驻，等公示', 'Accepted, to be published'],
    waitlisted: ['候补', 'Waitlisted'],
    declined: ['不予同意', 'Declined'],
    public_notice: ['公示中', 'On public notice'],
    issue_agreement: ['公示期满，等签发协议', 'Notice over, agreement to be issued'],
    sign_agreement: ['协议已签发，等签字', 'Agreement issued, to be signed'],
    record_agreement: ['已交回签好的协议，等登记', 'Signed agreement handed in, to be recorded'],
    admit: ['协议已签，等入驻确认', 'Agreement signed, to be admitted'],
    room: ['已准予入驻，等分配房间', 'Admitted, waiting for a room'],
    admitted: ['已准予入驻', 'Admitted'],
    withdrawn: ['已撤回', 'Withdrawn'],
    lapsed: ['逾期，已关闭', 'Closed: not answered in time'],
  },
  founder: {
    us: ['轮到孵化器', 'The incubator’s turn'],
    director: ['轮到孵化器主任', 'The director’s turn'],
    firm: ['轮到你', 'Your turn'],
    expert: ['轮到评审专家', 'The experts’ turn'],
    bureau: ['轮到科技局', 'The science bureau’s turn'],
    park: ['轮到园区', 'The park’s turn'],
    department: ['等部门', 'With a department'],
    authority: ['等主管部门', 'With the authority in charge'],
    public: ['公示中，等公众意见', 'On public notice'],
    nobody: ['已结束', 'Closed'],
  },
  staff: {
    us: ['轮到我们', 'Our turn'],
    director: ['轮到主任', 'The director’s turn'],
    firm: ['轮到企业', 'The firm’s turn'],
    expert: ['轮到专家', 'The experts’ turn'],
    bureau: ['轮到科技局', 'The bureau’s turn'],
    park: ['轮到园区', 'The park’s turn'],
    department: ['等部门', 'With a department'],
    authority: ['等主管部门', 'With the authority in charge'],
    public: ['公示中', 'On public notice'],
    nobody: ['已结束', 'Closed'],
  },
  next: {
    finish_draft: [
      '填完各节、附上材料，就可以提交。',
      'Fill in every section and attach the papers, then submit.',
    ],
    intake_closed: [
      '这份草稿不能再提交。等下一批开放，可以重新申请。',
      'This draft can no longer be submitted. You may apply again in the next intake.',
    ],
    take_up: [
      '孵化器当日受理，受理后写信告诉你。',
      'The incubator takes it up the same day and writes to you.',
    ],
    screen: [
      '孵化器逐条核对入驻条件，缺什么会一次说清。',
      'The incubator checks every criterion and names all that is missing at once.',
    ],
    second_screen: [
      '两位工作人员各自核对入驻条件，缺什么会一次说清。',
      'Two people check every criterion by themselves; all that is missing is named at once.',
    ],
    screeners_apart: [
      '两位工作人员各自核对入驻条件，缺什么会一次说清。',
      'Two people check every criterion by themselves; all that is missing is named at once.',
    ],
    screened: ['孵化器正在安排两位专家。', 'The incubator is assigning two experts.'],
    screened_to_correct: [
      '孵化器会一次说清要补正的地方。',
      'The incubator will name all that is to be corrected at once.',
    ],
    screened_out: [
      '主任依据初审作出决定，并写明理由。',
      'The director decides on the screening, and gives the reasons.',
    ],
    correct: ['改好列出的几处，再次提交。', 'Correct what is listed, then send it again.'],
    assign_experts: ['孵化器正在安排两位专家。', 'The incubator is assigning two experts.'],
    answer: ['已邀请专家，正等专家答复。', 'Experts are invited; their answer is awaited.'],
    review: ['专家各自打分，互相看不到。', 'Each expert scores without seeing the other.'],
    decide: [
      '主任依据初审与评审作出决定，并写明理由。',
      'The director decides on screening and review, and gives the reasons.',
    ],
    publish: [
      '拟同意入驻，将公示 5 个工作日。',
      'You are accepted; a public notice of 5 working days follows.',
    ],
    waitlisted: [
      '有空位时重新决定，孵化器会写信告诉你。',
      'It is decided again when a place comes free; the incubator will write to you.',
    ],
    declined: [
      '理由见下。补上所缺后，可在下一批重新申请。',
      'The reasons are below. You may apply again in the next intake.',
    ],
    public_notice: [
      '公示期内无异议，接着签入孵协议，然后入驻。',
      'If nobody objects, the agreement is signed next, then you can move in.',
    ],
    issue_agreement: [
      '孵化器签发入孵协议，发到这里给你签。',
      'The incubator issues the agreement; you will find it here.',
    ],
    sign_agreement: [
      '看协议，签字盖章，把扫描件或照片传回；也可以到孵化器当面签。',
      'Read the agreement, sign and seal it, and hand in a scan or a photo; or sign at the incubator.',
    ],
    record_agreement: [
      '孵化器核对签字，登记后办理入驻。',
      'The incubator checks the signature and records it; admission follows.',
    ],
    admit: [
      '孵化器确认入驻后，专员会与你约定房间和日期。',
      'After admission an officer agrees rooms and dates with you.',
    ],
    room: [
      '专员与你约定房间和日期；孵化期从起租那天算起。',
      'An officer agrees rooms and dates with you; the term begins on the first day of the lease.',
    ],
    admitted: ['房间已经分配，见“我的企业”。', 'Rooms are allocated: see “My firm”.'],
    withdrawn: ['你撤回了这份申请。', 'You withdrew this application.'],
    lapsed: [
      '没有在期限内补正或签协议。批次仍开放时可以重新申请。',
      'It was not corrected or signed in time. While the intake is open you may apply again.',
    ],
  },
  takeUpOn: (date: string) => [
    `今天不是工作日，孵化器 ${date} 受理，受理后写信告诉你。`,
    `Today is no working day: the incubator takes it up on ${date} and writes to you.`,
  ],
  until: (date: string) => [`最迟 ${date} 17:30`, `by 17:30 on ${date}`],
  untilEnd: (date: string) => [`到 ${date}为止`, `until ${date}`],
  left: (days: number) => [
    days === 0 ? '今天到期' : `还剩 ${days} 个工作日`,
    days === 0 ? 'due today' : `${days} working ${days === 1 ? 'day' : 'days'} left`,
  ],
  late: (days: number) => [`已超期 ${days} 个工作日`, `${days} working ${days === 1 ? 'day' : 'days'} late`],
  join: ['，', '; '],
})
