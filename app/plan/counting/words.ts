import { formatWan, moneyInWords } from '~/shared/money'
import { defineWords, plural } from '~/shared/words'
import { EVIDENCE_STATES } from './vocabulary'

/** Rows of evidence: their states, what is done with them, what is refused and why. */
export const evidenceWords = defineWords({
  title: ['证据', 'Evidence'],
  deskSub: [
    '企业记录由规则判断能不能计数；值和计入日出自规则，没有一处手填。',
    'A rule tells whether a record counts; value and day come from the rule, none is typed.',
  ],
  queue: ['待核证据', 'To verify'],
  queueSub: (rows: number, oldest: number) => [
    `${rows} 条待核，等得最久的已 ${oldest} 个工作日。最久的在前。`,
    `${plural(rows, 'row')} to verify, the oldest waiting ${plural(oldest, 'working day')}. Longest wait first.`,
  ],
  queueEmpty: ['没有待核的证据', 'Nothing to verify'],
  queueEmptyText: [
    '运营部提交后，这里按等待时间排列。已核准的在“指标”里逐条可查。',
    'What the incubator submits stands here by how long it waits. Approved rows can be opened one by one under Indicators.',
  ],
  mendStep: (indicator: string) => [`补证后再提交：${indicator}`, `Mend and resubmit: ${indicator}`],
  verifyStep: (indicator: string) => [`科技局核验：${indicator}`, `Bureau verifies: ${indicator}`],
  renewStep: (kind: string) => [
    `${kind}将到期：请企业续期，到期后不再计入`,
    `${kind} ending: ask for the renewal, or it counts no more`,
  ],
  endingLine: (firm: string, certificate: string, until: string, days: number) => [
    `· ${firm}：${certificate}，${until}，还有 ${days} 天`,
    `· ${firm}: ${certificate}, ${until}, ${plural(days, 'day')} left`,
  ],
  endingMore: (more: number) => [`另有 ${more} 张，见下面的链接`, `${more} more, behind the link`],
  renewFirms: (firms: number) => [`${firms} 家企业`, plural(firms, 'firm')],
  states: EVIDENCE_STATES.pairs,
  lapsed: {
    certificate: ['没有已核准的有效证书，不计', 'No approved certificate in force, not counted'],
    gone: ['企业已不在列，不计', 'Firm left, not counted'],
    plan: ['不在本计划期，不计', 'Outside this plan, not counted'],
  },
  renewal: ['续期', 'Renewal'],
  renewsRow: (ref: string) => [
    `续期：核准后，${ref} 按新证书继续计入`,
    `Renewal: once approved, ${ref} goes on counting by the new certificate`,
  ],
  countsBy: (number: string, until: string) => [`凭 ${number}，至 ${until}`, `by ${number}, until ${until}`],
  tabs: {
    candidates: ['可以提交', 'Can be put forward'],
    returned: ['退回补证', 'Returned'],
    submitted: ['待核', 'To verify'],
    approved: ['已核准', 'Approved'],
    withdrawn: ['已撤回', 'Withdrawn'],
    ending: ['将到期', 'Ending soon'],
  },
  waited: (days: number, of: number) => [`第 ${days} 个工作日，共 ${of}`, `working day ${days} of ${of}`],
  waitedLate: (days: number, over: number) => [
    over > 0 ? `已 ${days} 个工作日，超 ${over}` : `已 ${days} 个工作日，今天到期`,
    over > 0 ? `${plural(days, 'working day')}, ${over} over` : `${plural(days, 'working day')}, due today`,
  ],
  by: (who: string, day: string) => [`${who} ${day}`, `${who} ${day}`],
  cols: {
    ref: ['证据', 'Evidence'],
    firm: ['企业', 'Firm'],
    landed: ['企业、落户公司', 'Firm, landed company'],
    landedCompany: ['落户公司', 'Landed company'],
    indicator: ['指标', 'Indicator'],
    record: ['记录', 'Record'],
    park: ['园区', 'Park'],
    countedOn: ['计入日', 'Counted on'],
    line: ['线', 'Line'],
    state: ['状态', 'State'],
    who: ['谁、何时、多久', 'Who, when, how long'],
    value: ['计入', 'Counts'],
    waited: ['已等', 'Waited'],
    submitted: ['提交', 'Submitted'],
    wouldCount: ['将计入', 'Would count'],
    why: ['为什么不计', 'Why it does not count'],
  },
  sum: ['本表计入', 'Counted in this table'],
  sumOf: (shown: number) => [`本页 ${shown} 行`, `${plural(shown, 'row')} on this page`],
  empty: ['没有这样的行', 'No such rows'],
  emptyText: ['换一个年份或状态看看。', 'Try another year or state.'],
  none: {
    returned: {
      title: ['没有退回的证据', 'Nothing was returned'],
      text: [
        '科技局退回的证据列在这里，补正后再提交。',
        'What the bureau returns stands here, to be mended and sent again.',
      ],
    },
    submitted: {
      title: ['没有待核的证据', 'Nothing waits to be verified'],
      text: [
        '提交了、科技局还没有核的证据列在这里。',
        'What was put forward and not yet verified stands here.',
      ],
    },
    approved: {
      title: ['还没有核准的证据', 'Nothing is approved yet'],
      text: ['科技局核准的证据列在这里。', 'What the bureau has approved stands here.'],
    },
    ending: {
      title: ['近期没有证书到期', 'No certificate ends soon'],
      text: [
        '计入的证据靠证书支撑，证书快到期时列在这里，提醒企业续期。',
        'Counted evidence rests on certificates; those that end soon stand here, so that firms renew them.',
      ],
    },
    withdrawn: {
      title: ['没有撤回的证据', 'Nothing was withdrawn'],
      text: ['撤回的证据列在这里，不再计入。', 'What was withdrawn stands here and no longer counts.'],
    },
  },
  record: ['记录', 'Record'],
  proof: ['证明材料', 'Proof'],
  openProof: ['打开证明文件', 'Open the proof'],
  noProof: ['没有证明文件', 'No proof on file'],
  number: ['编号', 'Number'],
  happenedOn: ['日期', 'Date'],
  validUntil: ['有效期至', 'In force until'],
  amount: ['合同成交总额', 'Contract total'],
  techAmount: ['其中技术交易额', 'of which technology'],
  wan: (yuan: string) => [`${formatWan(yuan)} 万元`, moneyInWords(yuan, 'en')],
  columnUnit: ['万元', 'thousand yuan'],
  recordWithdrawn: (day: string, reason: string) => [
    `记录已于 ${day} 撤回：${reason}`,
    `The record was withdrawn on ${day}: ${reason}`,
  ],
  rule: ['计数规则', 'Counting rule'],
  ruleToday: (day: string) => [`按规则逐条判断，${day}`, `Condition by condition, ${day}`],
  noRule: ['记录已撤回，规则不再判断。', 'The record was withdrawn; the rule is no longer asked.'],
  counts: (value: string, day: string) => [`计 ${value}，计入日 ${day}`, `Counts ${value}, on ${day}`],
  countsBare: (value: string) => [`计 ${value}`, `counts ${value}`],
  countsNot: ['按今天的规则不计', 'Does not count by the rule today'],
  movedIn: (day: string) => [`入驻 ${day}`, `moved in ${day}`],
  left: (day: string) => [`离开 ${day}`, `left ${day}`],
  registered: (day: string) => [`注册 ${day}`, `registered ${day}`],
  inForce: (from: string, to: string) => [`${from} 至 ${to}`, `${from} to ${to}`],
  firm: ['企业', 'Firm'],
  application: ['最初的申请', 'First application'],
  noApplication: ['没有入驻申请', 'No application to move in'],
  firmPage: ['企业全貌', 'The whole firm'],
  history: ['经过', 'History'],
  turnBureau: ['轮到科技局：核验', 'Turn: the bureau verifies'],
  turnUs: ['轮到运营部：补证', 'Turn: the incubator mends'],
  turnNone: ['已办结', 'Done'],
  dueOn: (day: string) => [`不晚于 ${day}`, `by ${day}`],
  returnedBecause: (reason: string) => [`退回原因：${reason}`, `Returned because: ${reason}`],
  withdrawnBecause: (reason: string) => [`撤回原因：${reason}`, `Withdrawn because: ${reason}`],
  acts: {
    approve: ['核准，计入指标', 'Approve and count'],
    return: ['退回补证', 'Return for proof'],
    withdraw: ['撤回证据', 'Withdraw evidence'],
    resubmit: ['再次提交', 'Submit again'],
    submit: ['提交证据', 'Put forward'],
  },
  approveTitle: (ref: string) => [`核准 ${ref}`, `Approve ${ref}`],
  approveManyTitle: (rows: number) => [`核准 ${rows} 条证据`, `Approve ${plural(rows, 'row')}`],
  approveSub: [
    '核准后立即计入，并写入不可改的日志。计入多少、计入哪一天由规则定。',
    'What is approved counts at once and stands in a log that cannot be changed. The rule says how much it counts, and for which day.',
  ],
  approveWill: (from: string, to: string) => [`${from} → ${to}`, `${from} → ${to}`],
  approveEffect: ['核准以后', 'After approval'],
  approveChosen: ['核准选中的，先预览', 'Preview and approve the chosen'],
  approveNow: (rows: number) => [
    `核准这 ${rows} 条`,
    rows === 1 ? 'Approve this row' : `Approve these ${rows} rows`,
  ],
  sample: (rows: number, of: number) => [
    `抽查：这批 ${of} 条里抽出 ${rows} 条，请打开证明材料逐条核对`,
    `Sample: ${rows} of the ${of} rows are to be compared with their proofs one by one`,
  ],
  inSample: ['抽查', 'of the sample'],
  sampleHint: [
    '由系统按这批内容抽取，同一批抽出的总是这几条；核对的人和结果记入日志。',
    'Drawn by the batch itself, the same rows each time; the log says that they were compared, and by whom.',
  ],
  sampleChecked: (ref: string, firm: string) => [
    `${ref} ${firm}：已核对原件`,
    `${ref} ${firm}: compared with its proof`,
  ],
  sampleOpen: (rows: number) => [
    `还有 ${rows} 条抽查没有核对，一条也没有核准。核对后勾上再核准。`,
    `Nothing was approved: ${plural(rows, 'row')} of the sample ${rows === 1 ? 'is' : 'are'} not compared yet. Compare and tick them, then approve.`,
  ],
  cannotApprove: ['按今天的规则不计，请退回', 'Does not count by the rule today: return it'],
  returnTitle: (ref: string) => [`退回 ${ref}`, `Return ${ref}`],
  returnSub: [
    '报送人会收到信，写明原因；补好后再次提交。',
    'Whoever submitted it gets a letter with the reason, mends it and submits it again.',
  ],
  withdrawTitle: (ref: string) => [`撤回 ${ref}`, `Withdraw ${ref}`],
  resubmitTitle: (ref: string) => [`再次提交 ${ref}`, `Submit ${ref} again`],
  withdrawSubApproved: [
    '这一条已核准：撤回后指标立即减少，原因留在日志里。',
    'This row is approved: the figure falls at once, and the reason stays in the log.',
  ],
  withdrawSub: [
    '撤回后不再核验；同一记录以后可以重新提交。',
    'It will not be verified; the same record can be put forward again later.',
  ],
  reason: ['原因', 'Reason'],
  reasonHint: [
    '写给看数字的人：缺什么、哪里不符。至少 5 个字。',
    'For whoever reads the figure: what is missing or wrong. At least 5 characters.',
  ],
  keep: ['不办了，返回', 'Leave it as it is'],
  candidatesSub: (yes: number, no: number, more: boolean) =>
    more
      ? [
          `最新的 500 条里 ${yes} 条可以提交，${no} 条还不能计；更早的从企业页提交。`,
          `Of the newest 500, ${yes} can be put forward and ${no} cannot count yet; older ones from the page of their firm.`,
        ]
      : [
          `${yes} 条可以提交，${no} 条还不能计。`,
          `${plural(yes, 'record')} can be put forward, ${no} cannot count yet.`,
        ],
  candidatesYes: ['现在就能计的记录', 'Records that count now'],
  candidatesNo: ['还不能计的记录，和原因', 'Records that do not count yet, and why'],
  candidatesNone: ['没有可以提交的记录', 'No record can be put forward'],
  candidatesNoneText: [
    '企业添加新的证书、专利、合同、成果或人才后，会出现在这里。',
    'New certificates, patents, contracts, research results and talents of the firms will stand here.',
  ],
  chosen: ['勾选后一并提交', 'Put the ticked ones forward together'],
  putForward: ['预览并提交', 'Preview and put forward'],
  newTitle: (rows: number) => [
    rows === 1 ? '提交一条证据' : `提交 ${rows} 条证据`,
    rows === 1 ? 'Put one record forward' : `Put ${rows} records forward`,
  ],
  newSub: [
    '先看规则怎么判。提交后由科技局核验，核准了才计入。',
    'See first what the rule says. The bureau verifies it; it counts once approved.',
  ],
  submitNow: (rows: number) => [
    rows === 1 ? '提交给科技局' : `把这 ${rows} 条提交给科技局`,
    rows === 1 ? 'Submit to the bureau' : `Submit these ${rows} to the bureau`,
  ],
  nothingToApprove: ['没有选中待核的证据', 'No waiting row is chosen'],
  noneApproved: (refused: number, of: number) => [
    `一条也没有核准：${of} 条里有 ${refused} 条不能核准。去掉它们，再核准其余的。`,
    `Nothing was approved: ${refused} of ${plural(of, 'row')} cannot be. Leave them out and approve the others.`,
  ],
  nothingChosen: ['没有选中记录', 'No record is chosen'],
  nothingChosenText: ['请在“可以提交”里勾选要提交的记录。', 'Tick the records to put forward in the list.'],
  noneSubmitted: (refused: number, of: number) => [
    `一条也没有提交：${of} 条里有 ${refused} 条不能提交。去掉它们，再提交其余的。`,
    `Nothing was submitted: ${refused} of ${plural(of, 'record')} cannot be. Leave them out and submit the others.`,
  ],
  lineOk: ['可以办', 'can be done'],
  lineOf: (name: string, what: string) => [`${name}：${what}`, `${name}: ${what}`],
  refusals: {
    wrong_state: [
      '这一条的状态已经变了，请刷新后再看。',
      'The state of this row has changed; reload the page.',
    ],
    wrong_role: ['您的身份不能办这一步。', 'Your role may not do this.'],
    changed_meanwhile: [
      '别人刚刚办了这一条，请刷新后再看。',
      'Somebody has just dealt with this row; reload the page.',
    ],
    own_evidence: [
      '这一条是您自己或您的企业录入、提交的，请另一位同事办理。',
      'You or your firm entered this row or put it forward: a colleague decides on it.',
    ],
    record_withdrawn: [
      '企业已撤回这条记录，它不再证明什么。',
      'The firm has withdrawn this record; it proves nothing any more.',
    ],
    counts_no_more: [
      '这项指标已停用，或不再计这类记录。',
      'This indicator has ended, or no longer counts such records.',
    ],
    no_indicator: ['这类记录不对应任何指标。', 'No indicator counts this kind of record.'],
    put_forward_already: ['这条记录已经提交过。', 'This record has been put forward already.'],
    sample_not_checked: ['抽查还没有核对。', 'Of the sample, and not compared yet.'],
    not_counted: (reasons: string) => [`按规则不计：${reasons}。`, `Does not count by the rule: ${reasons}.`],
  },
  errors: {
    required: ['请填写', 'Please fill in'],
    choose: ['请至少选一条', 'Choose at least one'],
    too_many: ['一次最多 100 条', 'At most 100 at a time'],
    too_short: ['至少 5 个字', 'At least 5 characters'],
    too_long: ['最多 500 个字', 'At most 500 characters'],
  },
})
export type EvidenceWords = (typeof evidenceWords)['zh']
