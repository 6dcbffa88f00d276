import { defineWords, plural, wordFor } from '~/shared/words'
import { outcomesIn } from '~/shared/application-outcomes'
import { TRACKS } from '~/shared/tracks'
import { APPLICATION_STATES, REASONS_TO_CORRECT } from './vocabulary'

/** What staff, bureau and experts read about an application, wherever it appears. */
export const deskWords = defineWords({
  title: ['申请', 'Applications'],
  papers: ['材料', 'Papers'],
  track: ['类别', 'Track'],
  crumbs: ['申请', 'Applications'],
  tracks: TRACKS.pairs,
  fileAside: ['轮到谁、基本情况、经过', 'Whose turn, the facts and what happened'],
  trackNames: {
    A: ['甲类：飞入地企业', 'Track A: firm of the host city'],
    B: ['乙类：飞出地企业', 'Track B: firm of the home city'],
  },
  states: APPLICATION_STATES.pairs,
  noticeOver: ['公示期满', 'Notice over'],
  outcomes: [outcomesIn('zh'), outcomesIn('en')],
  next: {
    finish_draft: ['填完并提交', 'Finish and submit'],
    intake_closed: ['批次已截止', 'The intake has closed'],
    take_up: ['受理新申请', 'Take up the new application'],
    screen: ['初审', 'Screen'],
    second_screen: ['等第二初审人的意见', 'Opinion of the second screener'],
    screeners_apart: ['两份初审意见不一致，主任裁定', 'The two screeners are apart: the director rules'],
    screened: ['初审意见一致，派专家', 'Both screeners agree: ask experts'],
    screened_to_correct: ['初审意见一致，要求补正', 'Both screeners agree: ask for correction'],
    screened_out: ['初审认为不符合条件，主任决定', 'Found not eligible in screening: the director decides'],
    correct: ['补正材料', 'Correct the papers'],
    assign_experts: ['派专家', 'Ask experts'],
    answer: ['待专家答复邀请', 'Experts to answer the invitation'],
    review: ['专家打分', 'Experts score'],
    decide: ['决定是否入驻', 'Decide on admission'],
    publish: ['发公示', 'Open the public notice'],
    waitlisted: ['候补中，有名额再决定', 'Waitlisted until a place is free'],
    declined: ['不予同意，已结束', 'Declined, closed'],
    public_notice: ['公示中', 'On public notice'],
    issue_agreement: ['签发入孵协议', 'Issue the agreement'],
    sign_agreement: ['等企业签协议', 'Agreement to be signed'],
    record_agreement: ['登记签好的协议', 'Record the signed agreement'],
    admit: ['办理入驻', 'Admit'],
    room: ['分配房间', 'Allocate a room'],
    admitted: ['已准予入驻', 'Admitted'],
    withdrawn: ['企业已撤回', 'Withdrawn by the firm'],
    lapsed: ['逾期，已关闭', 'Closed: no answer came in time'],
  },
  turns: {
    us: ['轮到我们', 'Our turn'],
    director: ['等主任', 'Director’s turn'],
    firm: ['等企业', 'Firm’s turn'],
    expert: ['等专家', 'Experts’ turn'],
    bureau: ['等科技局', 'Bureau’s turn'],
    park: ['等园区', 'Park’s turn'],
    department: ['等部门', 'A department’s turn'],
    authority: ['等主管部门', 'Authority’s turn'],
    public: ['公示中', 'On notice'],
    nobody: ['已结束', 'Closed'],
  },
  myTurn: ['轮到我', 'My turn'],
  second: (name?: string) => [
    name ? `等 ${name}（第二初审人）` : '等第二初审人，还没指定',
    name ? `${name}, second screener` : 'Second screener, nobody named yet',
  ],
  late: (day: string, days: number) => [
    `${day} 截止，过期 ${days} 个工作日`,
    `due ${day}, ${plural(days, 'working day')} late`,
  ],
  dueToday: ['今天 17:30 前', 'today by 17:30'],
  left: (days: number) => [`还剩 ${days} 个工作日`, `${plural(days, 'working day')} left`],
  due: (day: string) => [`到期 ${day}`, `due ${day}`],
  noDue: ['没有期限', 'no deadline'],
  reasons: REASONS_TO_CORRECT.pairs,
  correctionLine: (name: string, reason: string, note: string) => [
    `· ${name}（${reason}）：${note}`,
    `· ${name} (${reason}): ${note}`,
  ],
  verdicts: {
    met: ['满足', 'met'],
    unmet: ['不满足', 'not met'],
    unknown: ['还不能判', 'cannot tell yet'],
    waived: ['免除', 'waived'],
  },
  severity: {
    must: ['必备', 'must'],
    bonus: ['加分', 'bonus'],
  },
  refusals: {
    term_not_offered: [
      '孵化期设置里没有这个年限，请刷新后重选。',
      'The settings offer no term of that length. Reload and choose again.',
    ],
    wrong_state: [
      '这份申请已不在这一步，请回到申请页看最新情况。',
      'This application has moved on. Go back to its page for the latest.',
    ],
    wrong_role: ['您的身份不能办这一步。', 'Your role cannot take this step.'],
    changed_meanwhile: [
      '刚有同事改动了这份申请，这次没有保存。请看最新情况再办。',
      'A colleague changed this application just now; nothing was saved. Look again, then decide.',
    ],
    no_such_criterion: ['没有这一条。', 'There is no such criterion.'],
    no_such_target: [
      '有一项在这份申请里找不到，请刷新后重选。',
      'One item is not on this application. Reload and choose again.',
    ],
    second_screener_missing: [
      '这一批要两人初审，还没有第二初审人。',
      'This intake asks for two screeners, and nobody is the second yet.',
    ],
    opinion_missing: [
      '这一批要两人初审，还差初审意见：',
      'This intake asks for two screeners. Opinions still missing:',
    ],
    screeners_apart: [
      '两份初审意见不一致，先由主任裁定，或由其中一位改变意见。',
      'The two screeners are apart: the director rules, or one of them changes theirs.',
    ],
    screeners_say_otherwise: [
      '初审意见不是派专家评审，不能派。',
      'The screeners do not recommend referring it.',
    ],
    verdicts_differ: [
      '两位初审人的判定与现在的判定不同，先改判或改意见：',
      'Both screeners hold other verdicts than those on record; change either:',
    ],
    only_decline: [
      '初审认为不符合条件，只能不予同意。',
      'Screening found it not eligible: it can only be declined.',
    ],
    findings_open: [
      '还有必备条件没有判定，先判定或请企业补正。',
      'Some obligatory criteria have no verdict yet. Settle them, or ask the firm to correct.',
    ],
    experts_few: ['选的专家不够，至少要：', 'Too few experts are chosen; at least:'],
    expert_unknown: ['选的人里有不是本孵化器专家的。', 'One of those chosen is not an expert here.'],
    expert_of_the_firm: [
      '选的专家里有这家企业的人，不能评它的申请。',
      'One of those chosen belongs to this firm and cannot review it.',
    ],
    expert_away: [
      '选的专家里有人暂不评审，或评审截止前就不在了：',
      'One of those chosen takes no files now, or is away before the scores are due: ',
    ],
    conflict: [
      '所选专家与企业有利害冲突，须回避。',
      'An expert you chose has a conflict of interest with the firm.',
    ],
    already_asked: ['选的专家里有人已经派过这份申请。', 'One of those chosen has been asked already.'],
    due_passed: ['评审截止日要晚于今天。', 'The due date must lie after today.'],
    reviews_missing: [
      '至少要有两份已提交的评审才能决定。',
      'At least two submitted reviews are needed before a decision.',
    ],
    criteria_unmet: [
      '有必备条件不满足，不能同意。要同意，先在初审里写明免除理由。',
      'An obligatory criterion is not met. To accept, waive it in screening with a reason.',
    ],
    cites_missing: [
      '不予同意须至少引用一条不满足的条件或评分项。',
      'A decline must cite at least one unmet criterion or rubric item.',
    ],
    cite_unknown: [
      '引用的条款里有一条不是这份申请不满足的条件，也不是评分项。',
      'One ground is neither an unmet criterion of this application nor a rubric item.',
    ],
    already_waitlisted: [
      '已在候补，请选拟同意入驻或不予同意。',
      'It is waitlisted already: accept or decline.',
    ],
    notice_running: [
      '公示还没结束，结束后才能签协议、办理入驻。',
      'The public notice has not ended; agreement and admission come after it.',
    ],
    agreement_unsigned: [
      '入孵协议还没有签好登记，登记后才能办理入驻。',
      'The agreement has not been signed and recorded yet; admission comes after it.',
    ],
    signed_already: ['协议已经签好，不能再签发。', 'The agreement is signed and cannot be issued again.'],
    signed_before_issue: [
      '签字日期不能早于协议签发的日期。',
      'The day of signing cannot be before the day of issue.',
    ],
    signed_in_future: ['签字日期不能晚于今天。', 'The day of signing cannot be after today.'],
    scan_missing: ['请附上签好的扫描件。', 'Please add the scan of the signed agreement.'],
    unknown_file: ['文件没有收到，请重新选择。', 'The file did not arrive; choose it again.'],
    other_format: [
      '这里只收 PDF、JPG、PNG 的扫描件或照片，请另存后再传。',
      'Only a scan or photo as PDF, JPG or PNG is taken here; save it so and choose it again.',
    ],
    scan_in: [
      '企业已交回签好的协议，请先核对登记。',
      'The firm has handed in the signed agreement: check and record it first.',
    ],
    day_passed: ['生效日不能早于今天。', 'The day it takes effect cannot be before today.'],
    bureau_confirms: ['本孵化器的入驻由科技局确认。', 'Admissions here are confirmed by the science bureau.'],
    objection_open: [
      '公示期间有异议还没答复，答复后才能办理入驻。',
      'An objection raised during the notice has not been answered yet.',
    ],
    already_resident: [
      '这家企业已有在办或在孵的入驻，不能再办一份。',
      'This firm already has a tenancy under way.',
    ],
    still_time: ['期限还没到，到期后才能关闭。', 'The firm still has time.'],
  },
  errors: {
    verdict_missing: ['选一个判定', 'Choose a verdict'],
    recommendation_missing: ['选一条建议', 'Choose a recommendation'],
    person_missing: ['选一个人', 'Choose somebody'],
    change_reason_missing: ['写明为什么改变', 'Say why you change it'],
    note_missing: ['写一句说明', 'Write a note'],
    note_short: ['说明太短，请写清楚', 'Too short: say it clearly'],
    too_long: ['太长了', 'Too long'],
    target_unknown: ['找不到这一项', 'No such item'],
    reason_missing: ['选一个原因', 'Choose a reason'],
    nothing_asked: ['至少选一项要补正的，并写明要什么', 'Choose at least one item and say what is wanted'],
    experts_few: ['请选专家', 'Choose experts'],
    expert_missing: ['选一位专家', 'Choose an expert'],
    experts_many: ['最多九位', 'Nine at most'],
    expert_unknown: ['选的人不是专家', 'Not an expert'],
    due_missing: ['填评审截止日', 'Give the due date'],
    due_wrong: ['日期不对', 'Not a date'],
    outcome_missing: ['选拟同意入驻、候补或不予同意', 'Choose accept, waitlist or decline'],
    cites_missing: ['不予同意须至少引用一条', 'A decline must cite at least one ground'],
    cite_unknown: ['引用不对', 'Not a ground'],
    rank_wrong: ['填 1 以上的整数', 'A whole number of 1 or more'],
    term_missing: ['选孵化期', 'Choose the term'],
    space_missing: ['写明希望的场地', 'Say what space is wished for'],
    day_missing: ['填日期', 'Give the day'],
    scan_missing: ['选择扫描件', 'Choose the scan'],
  },
})

/** What is known of a file where its state is said: whether its notice has run out is a matter of today. */
export type StateFacts = { state: string; outcome: string | null; noticeOver: boolean }

/** The state of an application in words: once decided its outcome, and after the notice that this is over. */
export function stateInWords(
  { state, outcome, noticeOver }: StateFacts,
  w: Pick<(typeof deskWords)['zh'], 'states' | 'outcomes' | 'noticeOver'>,
): string {
  if (state === 'public_notice' && noticeOver) return w.noticeOver
  if (state === 'decided' && outcome) return wordFor(w.outcomes, outcome) || outcome
  return w.states[APPLICATION_STATES.of(state)]
}
