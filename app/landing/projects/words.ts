import type { Detail } from '~/mechanism/sentences'
import { moneyInWords } from '~/shared/money'
import { defineWords, plural, type Locale } from '~/shared/words'
import { isStage, type BlockerSide } from './stages'

export const STAGE_NAMES = {
  intent: ['意向', 'Intent'],
  matched: ['对接', 'Matched'],
  signed: ['签约', 'Signed'],
  registered: ['注册', 'Registered'],
  approved_or_leased: ['落位', 'Site'],
  under_construction: ['开工', 'Started'],
  completed: ['建成', 'Built'],
  producing: ['投产', 'Producing'],
  full_capacity: ['达产', 'Capacity'],
  above_scale: ['入规', 'Scale'],
  dropped: ['已终止', 'Dropped'],
} as const

/** The name of the stage a refusal speaks of. */
const stageOf = ({ stage }: Detail, language: 0 | 1) =>
  STAGE_NAMES[stage as keyof typeof STAGE_NAMES]?.[language] ?? ''

export const landingWords = defineWords({
  title: ['落地', 'Landing'],
  landed: ['落地企业', 'Landed firms'],
  ownPark: ['本园区：可接的企业、考评、任务', 'This park: fitting firms, assessment, quotas'],
  newProject: ['登记落地项目', 'Start a landing project'],
  crossed: (crossed: number, registered: number, counted: number) => [
    `${crossed} 家已签约过市界，其中已注册 ${registered} 家，计入指标 ${counted} 家。`,
    `${plural(crossed, 'firm has', 'firms have')} crossed the city boundary by signing; ${registered} of them are registered there, ${counted} count for the indicator.`,
  ],
  longest: (count: number, days: number, firm: string, why: string) => [
    `${count} 家停滞，最久 ${days} 天：${firm}${why ? `，${why}` : ''}。`,
    `${count} stalled, the longest for ${plural(days, 'day')}: ${firm}${why ? `, ${why}` : ''}.`,
  ],
  noneStalled: ['没有停滞的项目。', 'Nothing is stalled.'],
  basis: [
    '停滞：有卡点，或下一步的计划日已过。慢于计划：到现在这一步晚于计划，或下一步没有日期。',
    'Stalled: blocked, or past the planned day of the next stage. Behind: the present stage came late, or the next has no day.',
  ],
  boundaryNote: [
    '虚线为市界：签约即过市界；计入指标须已注册、入库编号有效并经科技局核准。▽ 为按计划今天应到处。',
    'Dashed: the city boundary. Signing crosses it; to count, a firm must be registered, hold a number in force and be approved by the bureau. ▽ where the plan says it should be today.',
  ],
  counts: {
    signed: ['签约，未注册', 'Signed, not registered'],
    registered: ['注册，未开工', 'Registered, not started'],
    building: ['建设中', 'Building'],
    producing: ['已投产', 'Producing'],
    stalled: ['停滞', 'Stalled'],
    median: {
      land: ['供地开工：签约到开工，中位', 'On land: signing to building, median'],
      factory: ['厂房投产：签约到投产，中位', 'In a factory: signing to producing, median'],
    },
  },
  daysOf: (n: number) => [`${n} 天`, plural(n, 'day')],
  stages: STAGE_NAMES,
  stageHints: {
    matched: ['企业与园区谈定方向', 'Firm and park agree on the direction'],
    signed: ['落地协议签字', 'The landing agreement is signed'],
    registered: ['在本地登记注册公司', 'A company is registered in the home city'],
    approved_or_leased: [
      '立项供地，或租下标准厂房',
      'Project approved and land granted, or a factory leased',
    ],
    under_construction: ['土建或装修开工', 'Building or fitting out has begun'],
    completed: ['竣工验收', 'Built and accepted'],
    producing: ['第一批产品下线', 'The first products leave the line'],
    full_capacity: ['达到设计产能', 'At design capacity'],
    above_scale: ['成为规模以上企业', 'An enterprise above designated size'],
  },
  pace: {
    stalled: ['停滞', 'Stalled'],
    behind: ['慢于计划', 'Behind plan'],
    on_plan: ['按计划', 'On plan'],
    done: ['已投产', 'Producing'],
    dropped: ['已终止', 'Dropped'],
  },
  paceNotes: {
    stalled: ['有卡点，或下一步已过期', 'blocked, or past the day of the next stage'],
    behind: [
      '下一步还没到期，但前一步晚了或没有计划',
      'the next stage is not due, but the last came late or nothing is planned',
    ],
    on_plan: ['下一步还没到期', 'the next stage is not due yet'],
    done: ['在本地投产', 'at work in the home city'],
  },
  parkLevels: {
    national: ['国家级', 'National'],
    provincial: ['省级', 'Provincial'],
    city: ['市县级', 'City or county'],
  },
  parkSums: (n: number, yuan: string) => [
    `${n} 个项目，投资 ${moneyInWords(yuan, 'zh')}`,
    `${plural(n, 'project')}, investment ${moneyInWords(yuan, 'en')}`,
  ],
  listed: ['挂牌督办', 'Listed for supervision'],
  listedNote: ['排在最前，到销号为止', 'before all others until taken off'],
  greenUntil: [
    '绿色通道：答复期限按剩余天数的比例计',
    'Green channel: the day to answer by counts to its share of the days left',
  ],
  groupBy: ['怎样分组', 'Group by'],
  byPace: ['按快慢', 'By pace'],
  byPark: ['按园区', 'By park'],
  filters: ['筛选', 'Filters'],
  onlyStalled: ['只看停滞', 'Only stalled'],
  big: ['投资 ≥ 1 亿元', 'Investment ≥ 100 million yuan'],
  land: ['用地', 'Land'],
  factory: ['标准厂房', 'Standard factory'],
  park: ['园区', 'Park'],
  owner: ['负责人', 'In charge'],
  leader: ['包抓领导', 'Leader in charge'],
  led: (name: string) => [`包抓 ${name}`, `led by ${name}`],
  leaderHint: [
    '姓名和职务；挂图作战、停滞升级的信里都写上',
    'Name and office; said on the wall chart and in letters on stalled steps',
  ],
  closedSince: (day: string) => [`已办结（${day}）`, `Closed on ${day}`],
  closedWhy: (why: string) => [`已办结：${why}`, `Closed: ${why}`],
  closedAll: ['已办结：承诺、卡点和问题都已了结', 'Closed: promises, blockers and findings are settled'],
  closeLanding: ['办结', 'Close the landing'],
  reopen: ['重新打开', 'Open again'],
  anyPark: ['全部园区', 'All parks'],
  anyOwner: ['全部负责人', 'Everyone'],
  apply: ['筛选', 'Filter'],
  shown: (n: number, of: number) => [
    n === of ? `共 ${n} 个项目` : `显示 ${n} 个，共 ${of} 个`,
    n === of ? plural(n, 'project') : `${n} of ${plural(of, 'project')}`,
  ],
  firm: ['企业', 'Firm'],
  firmColumn: ['企业 · 园区 · 投资', 'Firm · park · investment'],
  track: ['进度', 'Progress'],
  nextStep: ['下一步', 'Next step'],
  turnOwner: ['轮到 · 负责人', 'Whose turn · in charge'],
  until: (day: string) => [`${day} 前`, `by ${day}`],
  stalledDays: (n: number) => [`停 ${n} 天`, `stalled ${plural(n, 'day')}`],
  lateDays: (n: number) => [`慢 ${n} 天`, `${plural(n, 'day')} behind`],
  noPlan: ['没有定日期', 'no day planned'],
  toReach: (stage: string) => [`到“${stage}”`, `reach “${stage}”`],
  nothingNext: ['后面没有了', 'nothing further'],
  turns: {
    us: ['我们', 'the incubator'],
    director: ['主任', 'the director'],
    firm: ['企业', 'the firm'],
    expert: ['专家', 'the experts'],
    bureau: ['科技局', 'the bureau'],
    park: ['园区', 'the park'],
    department: ['部门', 'a department'],
    authority: ['主管部门', 'the authority in charge'],
    public: ['公示', 'public notice'],
    incubator: ['孵化器', 'the incubator'],
    ourPark: ['本园区', 'this park'],
  },
  arrived: ['已投产，收起', 'Producing, folded'],
  empty: ['还没有落地项目。', 'No landing projects yet.'],
  emptyHint: [
    '企业毕业或在孵时，从这里登记它要去的园区和每一步的日期。',
    'When a firm is in residence or graduated, put its park and the day of each stage on record here.',
  ],
  emptyPark: [
    '还没有项目选定本园区。孵化器登记后，会写信告诉您，并出现在这里。',
    'No project has chosen this park yet. When the incubator starts one, we write to you and it appears here.',
  ],
  nothingMatches: ['没有符合筛选的项目。', 'No project matches the filters.'],
  clearFilters: ['清除筛选', 'Clear the filters'],
  close: ['收起', 'Close'],
  openProject: ['打开项目', 'Open the project'],
  openFirm: ['打开企业', 'Open the firm'],
  money: (yuan: string) => [moneyInWords(yuan, 'zh'), moneyInWords(yuan, 'en')],
  mu: (n: string) => [`${n} 亩`, `${n} mu`],
  sqm: (n: string) => [`${n} ㎡`, `${n} m²`],
  noArea: ['面积未定', 'area open'],
  investment: ['投资', 'Investment'],
  investmentHint: ['总投资，按万元填', 'The whole investment, in units of 10,000 yuan'],
  premises: ['用地方式', 'Premises'],
  premisesChoice: {
    land: ['用地', 'Land'],
    factory: ['标准厂房', 'Standard factory'],
  },
  areaMu: ['用地面积', 'Land'],
  areaSqm: ['厂房面积', 'Factory floor'],
  areaMuHint: ['用地方式为“用地”时填', 'When the premises are land'],
  areaSqmHint: ['用地方式为“标准厂房”时填', 'When the premises are a standard factory'],
  product: ['产品', 'Product'],
  productHint: ['在本地生产什么', 'What will be made in the home city'],
  ownerHint: ['一个人专责专盯', 'One person who sees it through'],
  intentOn: ['意向日', 'Day of the intent'],
  planTitle: ['每一步的计划日', 'The planned day of each stage'],
  planHint: [
    '至少定一步；日期只能往后，不能倒退。标准厂房可以不填开工和建成。',
    'At least one; days only go forward. In a standard factory, start and completion may stay empty.',
  ],
  firmHint: [
    '在孵或已毕业、还没有落地项目的企业',
    'Firms in residence or graduated that have no landing project',
  ],
  firmOption: (name: string, graduated: boolean) => [
    `${name}（${graduated ? '已毕业' : '在孵'}）`,
    `${name} (${graduated ? 'graduated' : 'in residence'})`,
  ],
  start: ['登记项目', 'Start the project'],
  back: ['不动，返回', 'Leave it, go back'],
  stage: ['到哪一步', 'Which stage'],
  reachTitle: (stage: string) => [`记下“${stage}”`, `Record “${stage}”`],
  reach: (stage: string) => [`记下“${stage}”`, `Record “${stage}”`],
  otherStage: ['这家在标准厂房，也可以直接到', 'In a standard factory it may also go straight to'],
  actualOn: ['实际日期', 'Actual day'],
  actualHint: (from: string) => [
    `不早于上一步 ${from}，不晚于今天`,
    `Not before the last stage (${from}), not after today`,
  ],
  proof: ['凭据', 'Proof'],
  proofHint: {
    needed: [
      '这一步必须有凭据：协议、营业执照或投产证明',
      'This stage needs a paper: the agreement, the business licence or the proof of production',
    ],
    free: ['有就附上', 'Attach it if there is one'],
  },
  note: ['说明', 'Note'],
  openItems: ['这一步须办的还没办完', 'Required for this step and still open'],
  openList: ['打开清单', 'Open the checklist'],
  openReason: ['没办完就先记的理由', 'Why it is recorded all the same'],
  openReasonHint: [
    '办完了再记就不用填；企业、园区和科技局在“经过”里看得到',
    'Empty once they are settled; the firm, the park and the bureau read it in what happened',
  ],
  nextStepHint: ['一句话，比如“催环评批复”', 'One line, such as “chase the environmental approval”'],
  landedName: ['本地公司名称', 'Name of the company in the home city'],
  landedUscc: ['本地公司统一社会信用代码', 'Its unified social credit code'],
  usccReason: ['校验位不符的理由', 'Why the check character differs'],
  usccReasonHint: [
    '只有代码校验位不符、但执照确是这个号时填',
    'Only when the check character is wrong and the licence really says so',
  ],
  address: ['地址', 'Address'],
  addressHint: ['不填就记作园区', 'Empty: the park'],
  placeMoves: {
    registered: [
      '记下后，企业的注册地改为本地。',
      'The registered place of the firm moves to the home city.',
    ],
    producing: ['记下后，企业的生产地改为本地。', 'The production place of the firm moves to the home city.'],
  },
  change: ['改投资、面积、产品、领导', 'Change investment, area or product'],
  changeLead: [
    '改完以后，企业、园区和负责人会收到信；原来的数留在经过里。',
    'The firm, the park and whoever is in charge are written to; what stood before stays on record.',
  ],
  changeNow: ['记下更改', 'Record the change'],
  replan: ['改计划', 'Change the plan'],
  replanTitle: ['改每一步的计划日', 'Change the planned days'],
  replanNow: ['记下新计划', 'Record the new plan'],
  reason: ['理由', 'Reason'],
  replanReason: [
    '企业、园区和负责人会在信里读到；旧日期留在记录里',
    'The firm, the park and whoever is in charge read it in their letter; the old days stay on record',
  ],
  blocker: ['卡在哪里', 'What holds it up'],
  blockerHint: ['写清是哪一件事', 'Which matter it is'],
  side: ['在谁手里', 'In whose hands'],
  sideHint: ['记下后就轮到这一方，不再按阶段', 'The turn is with them from now on, whatever the stage'],
  sides: {
    firm: ['企业', 'The firm'],
    park: ['园区', 'The park'],
    incubator: ['孵化器', 'The incubator'],
    bureau: ['科技局', 'The science bureau'],
    department: ['登记过的部门：请它答复', 'A department on record: it is asked to answer'],
    authority: [
      '其他主管部门（环评、用地、能评、施工许可）',
      'Another authority (environment, land, energy, building permit)',
    ],
  },
  goneByDay: (day: string) => [`${day} 前解决`, `to be gone by ${day}`],
  goneBy: ['哪天前解决', 'To be gone by'],
  goneByHint: [
    '对方答应的日子；没有就不填。交给部门时，是请它答复的日子',
    'The day they promised; leave empty if there is none. Of a department: the day to answer by',
  ],
  department: ['哪个部门', 'Which department'],
  departmentHint: [
    '选“登记过的部门”时要选；它会收到信。还没有账户的不能选，请管理员在“成员”里邀请',
    'Needed where a department on record is asked; it gets a letter. One without an account cannot be asked: an administrator invites its people under “Members”',
  ],
  unread: (department: string) => [`${department}（还没有账户）`, `${department} (no account yet)`],
  noteBlocker: ['记卡点', 'Note a blocker'],
  changeBlocker: ['改卡点', 'Change the blocker'],
  noteBlockerNow: ['记下卡点', 'Record the blocker'],
  since: ['从哪天起', 'Since'],
  clearBlocker: ['卡点已解决', 'The blocker is gone'],
  clearNow: ['记下已解决', 'Record that it is gone'],
  clearNote: ['怎样解决的', 'How it was solved'],
  drop: ['终止项目', 'Drop the project'],
  dropNow: ['终止项目', 'Drop the project'],
  dropReason: ['企业和园区会在信里读到', 'The firm and the park read it in their letter'],
  dropWarning: [
    '终止后这个项目不能再动；企业可以另登记一个。',
    'A dropped project stays as it is; the firm may start another.',
  ],
  closePlant: ['停产，结束项目', 'Production closed: end the project'],
  closedOn: ['停产日期', 'Production closed on'],
  closeWarning: [
    '结束后这个项目不能再动，从停产那天起不再算投产和落户，企业的生产地也到那天为止；企业可以另登记一个。',
    'An ended project stays as it is. From the day production closed it counts as producing and landed no more, and the production place of the firm ends; the firm may start another.',
  ],
  undo: ['撤销这一阶段', 'Take this stage back'],
  undoTitle: (stage: string) => [`撤销“${stage}”`, `Take “${stage}” back`],
  undoWarning: (to: string) => [
    `记错时用。项目回到“${to}”，这一阶段的日期、凭据和随它改的登记地、生产地一并撤掉，指标随之减少；经过里留下记录。`,
    `For a stage recorded in error. The project stands at “${to}” again; the day and the proof of the stage and the place it moved go, and so does what the plan counted. What happened keeps it.`,
  ],
  undoNow: ['撤销', 'Take it back'],
  undoReason: [
    '哪里记错了；企业和园区会在信里读到',
    'What was wrong; the firm and the park read it in their letter',
  ],
  unblocked: ['没有卡点。', 'Nothing blocks it.'],
  blockedFor: (n: number, since: string) => [`${since} 起，${n} 天`, `since ${since}, ${plural(n, 'day')}`],
  stagesTitle: ['每一步', 'Stage by stage'],
  planned: ['计划', 'Planned'],
  actual: ['实际', 'Actual'],
  difference: ['差', 'Difference'],
  late: (n: number) => [`晚 ${n} 天`, `${plural(n, 'day')} late`],
  early: (n: number) => [`早 ${n} 天`, `${plural(n, 'day')} early`],
  onTime: ['按期', 'on time'],
  open: ['未到', 'ahead'],
  skipped: ['不经过', 'not needed'],
  by: ['经办', 'By'],
  history: ['经过', 'What happened'],
  noHistory: ['还没有记录', 'Nothing on record yet'],
  landedCompany: ['本地公司', 'Company in the home city'],
  graduatedOn: ['毕业', 'Graduated'],
  droppedBecause: (why: string) => [`已终止：${why}`, `Dropped: ${why}`],
  withPerson: (who: string, person: string) => [`${who}（${person}）`, `${who} (${person})`],
  turnLine: (who: string, what: string) => [`轮到${who}：${what}`, `The turn is with ${who}: ${what}`],
  ref: ['编号', 'Reference'],
  facts: ['项目', 'Project'],
  file: ['查看凭据', 'See the proof'],
  refusals: {
    not_in_residence: [
      '这家企业不在孵、也没有毕业，不能登记落地。',
      'This firm is neither in residence nor graduated, so it cannot land.',
    ],
    park_unknown: [
      '这个园区现在不在名录里。换一个园区。',
      'This park is not on the list now. Choose another.',
    ],
    owner_not_staff: [
      '负责人应是孵化器的专员或主任。',
      'Whoever is in charge must be an officer or the director.',
    ],
    in_the_future: ['日期不能在今天以后。', 'The day cannot be after today.'],
    plan_empty: ['至少给一步定下计划日。', 'Plan the day of at least one stage.'],
    plan_decreases: (detail: Detail) => [
      `“${stageOf(detail, 0)}”的日期早于它前面的一步。日期只能往后。`,
      `The day of “${stageOf(detail, 1)}” lies before the stage ahead of it. Days only go forward.`,
    ],
    has_project: ({ ref }: Detail) => [
      `这家企业已有落地项目${ref ? ` ${ref}` : ''}。先终止它，才能另登记。`,
      `This firm has a landing project already${ref ? ` (${ref})` : ''}. Drop that one first.`,
    ],
    not_next: [
      '项目现在到不了这一步：可能刚有人记过。请刷新再看。',
      'The project cannot reach this stage now; somebody may just have recorded it. Please reload.',
    ],
    before_the_last: ({ day }: Detail) => [
      `不能早于上一步的日期 ${day}。`,
      `Not before the day of the last stage, ${day}.`,
    ],
    proof_missing: ['这一步必须附凭据。', 'This stage needs a proof.'],
    items_open: ({ openZh, openEn }: Detail) => [
      `须办的还没办完：${openZh}。办完再记；一定要先记，在下面写明理由。`,
      `Still open and required: ${openEn}. Settle them first, or give the reason below for recording the step now.`,
    ],
    unknown_file: ['凭据没有收到，请再附一次。', 'The proof did not arrive. Please attach it again.'],
    uscc_format: [
      '不是统一社会信用代码的格式：18 位数字和大写字母，不含 I、O、S、V、Z。',
      'This is not the form of a unified social credit code: 18 digits and capitals, without I, O, S, V, Z.',
    ],
    uscc_needs_reason: ({ expected, position }: Detail) =>
      position === 17
        ? [
            `第 9 至 17 位组织机构代码的校验位不符，第 17 位应为 ${expected}。核对执照；确实是这个号，请在下面写明理由。`,
            `The check character of the organisation code (characters 9 to 17) is wrong: the 17th should be ${expected}. Compare the licence; if it really says so, give the reason below.`,
          ]
        : [
            `校验位不符，按前 17 位应为 ${expected}。核对执照；确实是这个号，请在下面写明理由。`,
            `The check character is wrong: the first 17 call for ${expected}. Compare the licence; if it really says so, give the reason below.`,
          ],
    uscc_elsewhere: ({ ref }: Detail) => [
      `这个代码已在另一家名下（${ref}）。同一家公司只能算一次落地。`,
      `This code belongs to another one (${ref}). One company is the landing of one firm.`,
    ],
    changed_meanwhile: [
      '刚刚有人改过这个项目，请刷新再看。',
      'Somebody has just changed this project. Please reload.',
    ],
    ends_before_it_began: ['解决的日子不能早于卡住的日子。', 'It cannot be gone before it began.'],
    nothing_ahead: ['后面没有要定的日期了。', 'There is nothing ahead to plan.'],
    area_missing: ['请填面积。', 'Give the area.'],
    facts_unchanged: ['什么都没有变。', 'Nothing has changed.'],
    plan_unchanged: ['日期都没有变。', 'No day has changed.'],
    department_over: ['这个部门不在登记里，或者已经撤销', 'That department is not on record, or has ended'],
    department_unread: [
      '这个部门还没有账户，交过去没有人看。请管理员在“成员”里邀请部门的人，或者先选“孵化器”，由负责人去问。',
      'That department has no account, so nobody would read it. An administrator invites its people under “Members”; until then choose the incubator, and whoever is in charge asks them.',
    ],
    due_passed: ['答复的日子不能早于今天', 'The day to answer by is not before today'],
    not_blocked: ['现在没有卡点。', 'Nothing blocks it now.'],
    is_dropped: ['项目已终止。', 'The project is dropped.'],
    is_closed: ['项目已办结，先重新打开。', 'The landing is closed. Open it again first.'],
    closed_on_missing: ['写明停产的日期。', 'Give the day on which production closed.'],
    nothing_to_undo: ['前面没有阶段了。', 'There is no stage before this one.'],
  },
  errors: {
    required: ['必填', 'Required'],
    not_a_day: ['日期写成 2026-11-20 的样子', 'Write the date like 2026-11-20'],
    not_money: ['写成数字，比如 4200 或 4200.5', 'Write a number, such as 4200 or 4200.5'],
    zero: ['0 不是一笔投资，请填大于 0 的数', 'Nothing is no investment; write a number above 0'],
    not_text: ['写成文字', 'Write it as text'],
    not_an_area: ['写成大于零的数字，最多两位小数', 'Write a number above zero, at most two decimals'],
    proof_missing: ['文件没有收到，请再附一次', 'The file did not arrive. Please attach it again'],
    too_short: (n: string) => [`至少 ${n} 个字`, `At least ${n} characters`],
    too_long: (n: string) => [`最多 ${n} 个字`, `At most ${n} characters`],
  },
  desk: {
    blocked: (blocker: string) => [`落地卡住：${blocker}`, `Landing held up: ${blocker}`],
    overdue: (stage: string) => [`“${stage}”已过计划日`, `“${stage}” is past its planned day`],
    soon: (stage: string) => [`落地：到“${stage}”`, `Landing: reach “${stage}”`],
  },
  parkTitle: (park: string) => [`落地到${park}`, `Landing in ${park}`],
  parkSub: (n: number, late: number) => [
    `${n} 个项目选定本园区${late ? `，${late} 个停滞，先看这些` : '，没有停滞的'}。`,
    `${plural(n, 'project has', 'projects have')} chosen this park${late ? `; ${late} stalled, these first` : '; none is stalled'}.`,
  ],
})
export type LandingWords = (typeof landingWords)['zh']

/** A stage in a language, for letters and events. */
export function stageInWords(stage: string, locale: Locale): string {
  const known = landingWords[locale].stages
  return isStage(stage) || stage === 'dropped' ? known[stage] : stage
}

/** A code from a form as a sentence; `too_long:120` carries its figure. */
export function errorInWords(w: LandingWords, code: string): string {
  const [name = '', figure = ''] = code.split(':')
  const text = (w.errors as Record<string, string | ((n: string) => string)>)[name]
  return typeof text === 'function' ? text(figure) : (text ?? code)
}

/** In whose hands a blocker lies, for letters and events; '' where an older one does not say. */
export function sideInWords(side: BlockerSide | null | undefined, locale: Locale): string {
  if (!side) return ''
  const { turns } = landingWords[locale]
  return turns[side]
}

/** What a fact of a project is called, for events. */
export function factInWords(field: string, locale: Locale): string {
  const { investment, areaMu, areaSqm, product, leader } = landingWords[locale]
  return { investment, areaMu, areaSqm, product, leader }[field] ?? field
}

/** Its value as people read it; a dash where there was none. */
export function valueInWords(field: string, value: string, locale: Locale): string {
  const w = landingWords[locale]
  if (value === '') return '—'
  if (field === 'investment') return w.money(value)
  return field === 'areaMu' ? w.mu(value) : field === 'areaSqm' ? w.sqm(value) : value
}
