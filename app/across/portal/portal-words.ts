import { defineWords, pairUp } from '~/shared/words'

/** The public pages of an enclave. */
export const portalWords = defineWords({
  nav: {
    criteria: ['入驻条件', 'Criteria'],
    papers: ['材料清单', 'Papers'],
    waits: ['办理时长', 'Waiting times'],
    plan: ['五年进度', 'Five-year plan'],
    policies: ['扶持政策', 'Support'],
    bulletins: ['月通报', 'Bulletins'],
    notices: ['公示公告', 'Notices'],
    check: ['自查', 'Self-check'],
  },
  signIn: ['登录', 'Sign in'],
  myPlace: ['我的工作台', 'My desk'],
  homeTitle: ['飞地：在一座城研发，回另一座城制造', 'Feidi: research in one city, produce in another'],
  homeLead: [
    '飞地把一家孵化器的全程放在一条线上：申请、评审、房间、服务、毕业、落地，直到五年计划里的每一个数。条件公开，进度可查，每个数都能点开看到证据。',
    'Feidi puts the whole life of an incubator on one line: application, review, rooms, services, graduation, landing, up to every figure of the five-year plan. Criteria are public, progress is open, and every figure opens its evidence.',
  ],
  homeList: ['孵化器', 'Incubators'],
  homeBoth: (host: string, home: string) => [
    `${host}研发，${home}制造`,
    `Research in ${host}, production in ${home}`,
  ],
  whatTitle: ['在这里能做什么', 'What one does here'],
  what: {
    firm: ['创业企业', 'Startups'],
    firmText: [
      '不用注册先自查；在线申请，随时知道轮到谁、到何时；入驻后在一页上看到自己的全部记录。',
      'Check yourself without an account; apply online and always know whose turn it is and until when; see your whole record on one page.',
    ],
    staff: ['孵化器', 'The incubator'],
    staffText: [
      '每天先看到最急的事；一家企业一份档案，从第一次申请到投产都在同一页。',
      'The most urgent first, every day; one record per firm, from its first application to production.',
    ],
    bureau: ['科技局与园区', 'Science bureau and parks'],
    bureauText: [
      '六项指标由核准的证据数出来，三次点击从数字看到原始申请；哪个项目卡在谁手里，一目了然。',
      'Six indicators counted from approved evidence; three clicks from a figure to the application; who holds what is stuck.',
    ],
  },
  notOpenYet: ['尚未开放', 'Not open yet'],
  notOpenYetText: [
    '这家孵化器还在筹备。条件、日期和能提供的支持公布以后才作数，都会写在这一页上。',
    'This incubator is being prepared. Criteria, dates and what it offers count once they are published, on this page.',
  ],
  headSponsor: (sponsor: string) => [`${sponsor}主办`, sponsor],
  headArea: (area: string) => [`${area} 平方米`, `${area} m²`],
  missing: ['孵化器还没有公布', 'Not published yet'],
  missingText: (what: string) => [
    `${what}。公布后列在这里；要问，请找孵化器的工作人员。`,
    `${what}. It will be listed here; ask the staff of the incubator.`,
  ],
  said: {
    ...pairUp(
      { sponsor: '主办单位', operator: '承办单位', address: '地址', phone: '咨询电话', area: '面积' },
      { sponsor: 'sponsor', operator: 'operator', address: 'address', phone: 'telephone', area: 'area' },
    ),
    ...pairUp(
      { rooms: '房间', relief: '租金减免', parks: '落地园区', targets: '五年目标' },
      {
        rooms: 'rooms',
        relief: 'relief of rent',
        parks: 'parks to land in',
        targets: 'targets of the plan',
      },
    ),
  },
  listJoin: ['、', ', '],
  check: ['先自查，三分钟知道能否入驻', 'Check in three minutes whether you can get in'],
  checkNote: ['不用注册，不留资料', 'No account, nothing kept'],
  apply: ['开始申请', 'Apply'],
  closes: (number: number) => [`第 ${number} 批截止`, `Intake ${number} closes`],
  daysLeft: (days: number) => [
    days <= 0 ? '今天 17:30 截止' : `还剩 ${days} 个工作日`,
    days <= 0 ? 'today at 17:30' : `${days} working ${days === 1 ? 'day' : 'days'} left`,
  ],
  opensNext: (number: number) => [`第 ${number} 批开放`, `Intake ${number} opens`],
  noIntake: ['现在没有开放的批次', 'No intake is open now'],
  noDate: ['日期公布后列在这里', 'the dates will be listed here'],
  wholeWait: ['从提交到准予入驻', 'From submission to admission'],
  wholeWaitUnit: (cases: number) => [
    cases === 1
      ? '个工作日，以往只有这 1 份；本批见时间表'
      : `个工作日，以往 ${cases} 份的中位数；本批见时间表`,
    cases === 1
      ? 'working days, of the one in the past; for this intake see its days'
      : `working days, median of ${cases} in the past; for this intake see its days`,
  ],
  noCases: ['还没有办结的申请', 'no finished application yet'],
  freeNow: ['现在空着', 'Free now'],
  free: (desks: number) => [`间，另有 ${desks} 个工位`, `rooms, and ${desks} desks`],
  line: (count: number) => [
    `线：${count} 家企业，此刻走到哪里`,
    `The line: where ${count} firms stand at this moment`,
  ],
  lineNone: ['线：还没有企业出发', 'The line: no firm has set out yet'],
  lineSource: (day: string) => [`取自在办档案，数据截至 ${day}`, `Read off live records, as of ${day}`],
  host: (city: string) => [`${city}·研发`, `${city} · research`],
  home: (city: string) => [`${city}·制造`, `${city} · production`],
  stations: {
    applied: ['申请', 'Applied'],
    resident: ['在孵', 'In residence'],
    graduated: ['毕业', 'Graduated'],
    signed: ['签约', 'Signed'],
    registered: ['注册', 'Registered'],
    building: ['建设', 'Building'],
    producing: ['投产', 'Producing'],
  },
  legendA: (host: string) => [`${host}企业（甲类）`, `Firm of ${host} (class A)`],
  legendB: (home: string, host: string) => [
    `${home}企业的${host}研发平台（乙类）`,
    `R&D platform in ${host} of a firm of ${home} (class B)`,
  ],
  legendStalled: ['停滞，超过本站期限', 'Stalled beyond the term of its station'],
  legendShared: (firms: number) => [
    `企业很多：一个点代表至多 ${firms} 家`,
    `Many firms: a mark stands for up to ${firms} of them`,
  ],
  legendMonths: (months: number) => [
    `“在孵”一段按入驻月数排列，满 ${months} 个月为期`,
    `“In residence” is drawn by months; the term is ${months}`,
  ],
  open: (number: number) => [`第 ${number} 批正在受理`, `Intake ${number} is open`],
  quota: (firms: number, received: number, taken: number) => [
    `本批名额 ${firms} 家，已收到 ${received} 份申请，其中 ${taken} 份已受理。`,
    `Room for ${firms} firms; ${received} applications received, ${taken} of them taken up.`,
  ],
  freeText: (rooms: number, desks: number) => [
    `可分配房间 ${rooms} 间、工位 ${desks} 个。`,
    `${rooms} rooms and ${desks} desks can be allocated.`,
  ],
  offer: ['你得到什么', 'What you get'],
  offers: {
    space: ['场地', 'Space'],
    spaceUnit: ['首年租金减免', 'off the first year’s rent'],
    spaceText: (percent: number | null, tied: boolean) => [
      percent ? `第二、三年减免 ${percent}%${tied ? '，与落地进度挂钩' : ''}。` : '',
      percent ? `${percent}% off in the second and third${tied ? ', as the landing goes on' : ''}.` : '',
    ],
    term: ['孵化期', 'Residence'],
    termUnit: ['个月', 'months'],
    longer: (kinds: string, months: number) => [
      `${kinds}可到 ${months} 个月。`,
      `Up to ${months} in: ${kinds}. `,
    ],
    extension: (rule: string) => [`延期：${rule}。`, `Extension: ${rule}.`],
    fund: ['基金', 'Fund'],
    fundUnit: ['万元', 'million yuan'],
    fundText: ['科技创新发展基金。', 'A science and innovation development fund.'],
    more: (amount: string) => [`${amount} 多`, `more than ${amount}`],
    area: ['房子', 'Building'],
    areaUnit: ['平方米', 'm²'],
    areaText: (address: string) => [address ? `在${address}。` : '', address ? `At ${address}.` : ''],
    parks: ['落地园区', 'Parks to land in'],
    parksUnit: ['个', ''],
    parksText: (home: string) => [
      `毕业后在${home}落地，园区专员对接。`,
      `In ${home} after graduation, with a park officer for each.`,
    ],
    officer: ['专人', 'One officer'],
    officerText: [
      '每家企业一名专员，从受理跟到投产。',
      'Each firm has one, from the first check to production.',
    ],
  },
  criteria: ['入驻条件', 'Criteria'],
  criteriaSide: (judge: string) => [
    `${judge}一批从开放到决定都按同一套，中途公布的新条件从下一批起用。`,
    `${judge} An intake keeps one set from its opening to its decisions; a new one begins with the next intake.`,
  ],
  judge: {
    open: (code: string, from: string, number: number) => [
      `第 ${number} 批按规则集 ${code}（${from}起施行）。`,
      `Intake ${number} is judged by criteria ${code} (in force from ${from}).`,
    ],
    coming: (code: string, from: string, number: number) => [
      `第 ${number} 批将按规则集 ${code}（${from}起施行）。`,
      `Intake ${number} will be judged by criteria ${code} (in force from ${from}).`,
    ],
    next: (code: string, from: string) => [
      `下一批起按规则集 ${code}（${from}起施行）。`,
      `From the next intake on: criteria ${code} (in force from ${from}).`,
    ],
  },
  judgeChanges: ['看变化', 'See the changes'],
  judgeAll: ['这一套的全部条件', 'All criteria of this set'],
  compared: (code: string) => [`与 ${code} 相比`, `Against ${code}`],
  trackA: (host: string) => [`甲类：${host}企业`, `Track A: firms of ${host}`],
  trackB: (home: string) => [`乙类：${home}企业`, `Track B: firms of ${home}`],
  allMust: ['须全部满足', 'all must be met'],
  mustTitle: ['必备条件', 'What a firm must meet'],
  anyway: [
    '差一条也可以先提交。系统会告诉你差在哪一条、差多少、怎样补上。',
    'You may submit with one unmet. You will be told which one, by how much, and how to mend it.',
  ],
  bonus: ['加分项', 'Bonus'],
  bonusNote: ['不影响能否入驻，评审时参考', 'never a condition; considered in review'],
  pointsCol: ['分值', 'Points'],
  criteriaAll: ['看全部条件与依据', 'All criteria and their grounds'],
  noCriteria: ['入驻条件还没有公布。', 'The criteria have not been published yet.'],
  papers: ['要准备的材料', 'Papers to prepare'],
  papersSide: [
    '在申请里逐份上传，提交前随时可换；提交后能不能换，看本批走到哪一阶段。',
    'Uploaded one by one in the application, replaceable until it is submitted; afterwards as the stage of the intake allows.',
  ],
  paperCols: {
    paper: ['材料', 'Paper'],
    who: ['谁要交', 'Asked of'],
    formats: ['格式', 'Formats'],
    note: ['说明', 'Note'],
  },
  paperLimits: (megabytes: number, most: number) => [
    `，每个不超过 ${megabytes} MB，最多 ${most} 个`,
    `, up to ${megabytes} MB each, at most ${most}`,
  ],
  both: ['都要', 'all'],
  only: {
    A: ['甲类', 'class A'],
    B: ['乙类', 'class B'],
  },
  ifAny: ['，有就交', ', if any'],
  waits: ['真实办理时长', 'Real waiting times'],
  waitsSide: (cases: number) => [
    `最近 12 个月，${cases} 份办结申请。中位数，括出最快与最慢的各一成。`,
    `${cases} applications finished within 12 months. Median, and the range without the fastest and slowest tenth.`,
  ],
  waitsPromise: ['▽ 为承诺的期限', '▽ is what was promised'],
  durations: {
    promise: (days: number) => [
      `承诺：各环节的期限合计 ${days} 个工作日，分环节计。`,
      `Promised: ${days} working days for all steps together, each with its own term.`,
    ],
    past: (median: number, cases: number) => [
      cases === 1
        ? `实际：以往只有 1 份，从提交到准予入驻用了 ${median} 个工作日。`
        : `实际：以往 ${cases} 份从提交到准予入驻，一半在 ${median} 个工作日之内。`,
      cases === 1
        ? `In the past: one application, admitted ${median} working days after it was submitted.`
        : `In the past: half of ${cases} applications were admitted within ${median} working days of submission.`,
    ],
    intake: (number: number, notice: string, moveIn: string) => [
      `本批：第 ${number} 批统一评审，最迟 ${notice} 公示完，${moveIn} 起交房；交得早也按这张时间表。`,
      `This time: intake ${number} is reviewed together; its notices end by ${notice} and rooms are handed over from ${moveIn}, however early one applies.`,
    ],
  },
  waitCols: {
    step: ['环节', 'Step'],
    median: ['一半申请在此之内', 'Half are done within'],
    range: ['范围', 'Range'],
    scale: ['0–30 个工作日', '0–30 working days'],
    who: ['在谁手里', 'Held by'],
  },
  waitNames: {
    take_up: ['提交到受理', 'Submitted to taken up'],
    screen: ['受理到初审完', 'Taken up to screened'],
    review: ['评审到决定', 'Review to decision'],
    publish: ['决定到公示', 'Decision to notice'],
    notice: ['公示到准予入驻', 'Notice to admission'],
    whole: ['全程', 'All of it'],
  },
  holders: {
    incubator: ['孵化器', 'the incubator'],
    experts: ['评审专家', 'the experts'],
    public: ['公众', 'the public'],
  },
  waitsAhead: ['接下来每一步要多久', 'How long each step ahead takes'],
  waitAhead: (low: number, high: number, promise: number) => [
    `多数 ${low} 至 ${high}，承诺${promise === 0 ? '当日' : ` ${promise}`}`,
    `most ${low} to ${high}, promised ${promise === 0 ? 'the same day' : promise}`,
  ],
  waitsAheadNote: [
    '最近 12 个月办过的申请，工作日，取中位数。公示一步含签协议。',
    'Working days, the median of the last 12 months. The notice includes signing the agreement.',
  ],
  days: (days: number) => [`${days} 个工作日`, `${days} working ${days === 1 ? 'day' : 'days'}`],
  waitSummary: (median: number, low: number, high: number) => [
    `中位数 ${median}，${low} 到 ${high} 个工作日`,
    `median ${median}, from ${low} to ${high} working days`,
  ],
  plan: ['五年进度', 'Five-year plan'],
  planSide: (from: number, to: number) => [
    `${from}–${to} 年。每个数都由核准的证据行数出来，删一份，数就少一。`,
    `${from} to ${to}. Every figure is counted from approved evidence: remove a file and it falls.`,
  ],
  planMore: ['口径、各月关账数和可下载的数据', 'What counts, the closed months, and the data to take away'],
  planCols: {
    name: ['指标', 'Indicator'],
    approved: ['已核准', 'Approved'],
    target: ['五年目标', 'Target'],
    bar: ['进度，▽ 为今日应到', 'Progress; ▽ where it should be'],
    due: ['应到', 'Due today'],
    dueOrLimit: ['应到或上限', 'Due, or limit, today'],
    judgement: ['判断', 'Judgement'],
  },
  judgement: {
    green: ['不慢于计划', 'on pace'],
    yellow: ['略慢', 'a little slow'],
    red: ['落后', 'behind'],
    none: ['还没有计划', 'no plan yet'],
  },
  judgementOfLimit: {
    green: ['未超上限', 'within the limit'],
    yellow: ['略超上限', 'slightly over'],
    red: ['超上限', 'over the limit'],
  },
  units: {
    item: ['项', ''],
    person: ['名', ''],
    firm: ['家', ''],
    yuan: ['亿元', ''],
  },
  planSummary: (value: string, target: string, due: string) => [
    `已核准 ${value}，目标 ${target}，今日应到 ${due}`,
    `${value} approved of ${target}; ${due} due today`,
  ],
  limitSummary: (value: string, goal: string, due: string) => [
    `已核准 ${value}，上限 ${goal}，至今上限 ${due}`,
    `${value} approved; the limit is ${goal}, ${due} to date`,
  ],
  notices: ['公示', 'Public notices'],
  noticesLead: (days: number) => [
    `拟同意入驻的企业公示 ${days} 个工作日。对公示有意见，请在期内联系孵化器。`,
    `Firms to be admitted are on notice for ${days} working days. Tell the incubator within that time if you object.`,
  ],
  noNotices: ['现在没有公示。', 'Nothing is on notice now.'],
  lastNotice: (day: string) => [`上一次公示到 ${day} 为止。`, `The last notice ended on ${day}.`],
  noNoticeYet: ['还没有过公示。', 'There has been no notice yet.'],
  noticeCols: {
    firm: ['企业', 'Firm'],
    track: ['类别', 'Class'],
    product: ['产品', 'Product'],
    from: ['公示起', 'From'],
    until: ['公示止', 'Until'],
  },
  object: (phone: string, address: string) => [
    `反映问题：${[
      phone && `电话 ${phone}，工作日 9:00–17:30`,
      address && `到${address}当面反映`,
      '在上表里点“提出异议”',
    ]
      .filter(Boolean)
      .join('；')}。请写明姓名和依据。`,
    `To object: ${[
      phone && `telephone ${phone}, working days 9:00–17:30`,
      address && `come to ${address}`,
      'use the link in the table above',
    ]
      .filter(Boolean)
      .join('; or ')}. Please give your name and your grounds.`,
  ],
  noticesLink: (count: number) => [
    count === 0 ? '公示公告' : `正在公示 ${count} 家`,
    count === 0 ? 'Public notices' : `${count} on public notice`,
  ],
  foot: {
    sponsor: (text: string) => [`主办：${text}`, `Sponsor: ${text}`],
    operator: (text: string) => [`承办：${text}`, `Operator: ${text}`],
    address: (text: string) => [`地址：${text}`, text],
    phone: (text: string) => [`咨询：${text}`, `Telephone ${text}`],
    hours: (text: string) => [`接待：${text}`, `Open ${text}`],
    mapPoint: (text: string) => [`坐标：${text}`, `Coordinates ${text}`],
    copy: ['点一下选中，可复制', 'Click to select, then copy'],
    icp: (text: string) => [text, text],
    policeRecord: (text: string) => [text, text],
    siteCode: (text: string) => [`网站标识码 ${text}`, `Site code ${text}`],
  },
  footMissing: (what: string) => [`还没有公布：${what}`, `Not published yet: ${what}`],
  footSite: ['飞地·孵化器办理系统', 'Feidi, the incubator’s desk'],
  checkTitle: ['自查：能否入驻', 'Self-check: can we get in?'],
  checkLead: [
    '不用注册，填了也不保存。逐条判断，能填几项填几项。',
    'No account, nothing is kept. Judged one by one; answer as many as you can.',
  ],
  checkTrack: ['你的企业是', 'Your firm is'],
  checkIndustry: ['所属行业', 'Industry'],
  checkFounded: ['成立日期', 'Founded on'],
  checkFoundedHint: ['营业执照上的日期', 'As on the business licence'],
  checkRun: ['看结果', 'See the result'],
  checkAgain: ['换一类', 'Another class'],
  checkNeed: ['请先选择类别，再看要答的问题。', 'Choose a class to see its questions.'],
  checkNext: ['下一步', 'Continue'],
  conclusion: {
    eligible: ['必备条件全部满足，可以申请', 'Every obligatory criterion is met: you can apply'],
    ineligible: ['有必备条件不满足', 'An obligatory criterion is not met'],
    incomplete: ['还不能下结论：有几条没有填到', 'Not to be told yet: some answers are missing'],
  },
  conclusionText: {
    eligible: ['最终由人审核材料后决定。', 'People decide in the end, on the papers.'],
    ineligible: [
      '不满足的也可以先提交，由人来审；下面写明差在哪里、怎样补上。',
      'You may still submit and people decide; below is what is missing and how to mend it.',
    ],
    incomplete: [
      '补填下面标着“还不能判”的几项再看。',
      'Answer what is marked “not to be told yet”, then look again.',
    ],
  },
  onDate: (day: string) => [`按入驻日 ${day} 判断`, `Judged for moving in on ${day}`],
  carry: ['带着这些答案申请', 'Apply with these answers'],
  verdict: {
    met: ['满足', 'met'],
    unmet: ['不满足', 'not met'],
    open: ['还不能判', 'not to be told yet'],
  },
  bonusVerdict: {
    met: ['加分', 'bonus'],
    unmet: ['不加分', 'no bonus'],
    open: ['还不能判', 'not to be told yet'],
  },
  bonusOpen: [
    '没填，填了才知道加不加分；不填不影响能否申请。',
    'Not filled in; it can only add points, nothing is lost without it.',
  ],
  colon: ['：', ': '],
  checkUnread: [
    '左边有一项填得不对，改好再看。',
    'One of the answers this rests on is not right; please mend it.',
  ],
  foundedLater: ['成立日期在今天以后', 'This day is still to come'],
  clauseCol: ['依据', 'Ground'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  optional: ['不清楚就空着', 'leave empty if unsure'],
})
