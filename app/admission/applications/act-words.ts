import { defineWords, plural } from '~/shared/words'
import { OUTCOME_WORDS } from '~/shared/application-outcomes'

/** The pages on which staff act on an application. */
export const actWords = defineWords({
  cancel: ['不办，返回', 'Not now, back'],
  acts: {
    opinion: ['提交我的初审意见', 'Give my screening opinion'],
    change_opinion: ['改变我的意见', 'Change my opinion'],
    second_screener: ['定第二初审人', 'Set the second screener'],
    rule: ['裁定初审意见', 'Rule on the screening'],
    take_up: ['受理', 'Take up'],
    screen: ['初审', 'Screen'],
    ask_correction: ['要求补正', 'Ask for correction'],
    refer: ['派专家评审', 'Refer to experts'],
    reviewers: ['补派专家', 'Ask more experts'],
    decide: ['作出决定', 'Decide'],
    publish: ['发布公示', 'Open public notice'],
    issue_agreement: ['签发协议', 'Issue the agreement'],
    sign_agreement: ['登记签字', 'Record the signature'],
    admit: ['办理入驻', 'Admit'],
    lapse: ['关闭申请', 'Close the application'],
    resume: ['交回评审会', 'Back before the panel'],
  },
  resumption: {
    title: ['交回评审会', 'Back before the panel'],
    lead: [
      '企业已按评审会的要求修改。交回后按已有评分排序，等下一次会议或主任决定。',
      'The firm has revised as the panel asked. It is ranked with the scores it has and waits for the next meeting or the director.',
    ],
    send: ['交回评审会', 'Put it before the panel again'],
  },
  acceptance: {
    title: ['受理申请', 'Take up the application'],
    send: ['受理这份申请', 'Take it up'],
    lead: [
      '受理后由您经办，初审的期限从今天算起。企业会收到信。',
      'It becomes yours, and the days for screening begin today. The firm gets a letter.',
    ],
    papers: (count: number) => [
      count === 0 ? '必交的材料都在' : `缺 ${count} 份必交材料，受理后可要求补正`,
      count === 0
        ? 'Every required paper is here'
        : `${plural(count, 'required paper')} missing; you can ask for correction after taking up`,
    ],
  },
  screening: {
    title: ['初审', 'Screening'],
    lead: [
      '每一条先由规则算出。要改判，选判定并写明依据；规则算得的结果留在旁边。',
      'Each criterion is computed by rule first. To change a verdict, choose one and say why; what the rule found stays beside it.',
    ],
    verdict: ['判定', 'Verdict'],
    note: ['依据', 'Why'],
    save: ['改判', 'Set verdict'],
    criteria: ['入驻条件', 'Admission criteria'],
    done: ['没有条件要判', 'No criteria to judge'],
    then: ['初审之后', 'After screening'],
  },
  correction: {
    title: ['要求补正', 'Ask for correction'],
    lead: (due: string) => [
      `一次告知全部问题：先勾选要补正的几项，再逐项写明要求。企业在 ${due} 17:30 前补正。`,
      `Ask for everything at once: tick what is to be corrected, then say what you want. The firm has until 17:30 on ${due}.`,
    ],
    reason: ['原因', 'Reason'],
    note: ['要企业做什么', 'What the firm should do'],
    noteHint: [
      '写清楚要补什么、改成什么，企业照着做',
      'Say what to add or to change; the firm does what stands here',
    ],
    noReason: ['请选择', 'Choose'],
    suggested: ['与不满足或不能判的条件有关', 'Behind criteria not met or not yet told'],
    onlyPicked: ['只看勾选的几项', 'Show only what is ticked'],
    papers: ['材料', 'Papers'],
    send: ['发出补正要求', 'Send the request'],
    now: ['现在填的', 'Now'],
  },
  referral: {
    title: ['派专家评审', 'Refer to experts'],
    moreTitle: ['补派专家', 'Ask more experts'],
    lead: [
      '专家提交自己的评分之前看不到别人的评分。',
      'No expert sees another’s scores before submitting the own ones.',
    ],
    atLeast: (fewest: number) => [`至少选 ${fewest} 位`, `At least ${fewest}`],
    experts: ['专家', 'Experts'],
    load: (open: number, thisYear: number) => [
      `${open === 0 ? '手上没有待评' : `手上待评 ${open} 份`}，今年 ${thisYear} 份`,
      `${open === 0 ? 'nothing to review now' : `${plural(open, 'file')} to review now`}, ${thisYear} this year`,
    ],
    ofFirm: ['这家企业的人，不能选', 'belongs to this firm'],
    inConflict: ['与企业有利害冲突，不能选', 'has a conflict of interest with this firm'],
    already: ['已派过', 'asked already'],
    away: ['暂不评审，或评审截止前不在，不能选', 'takes no files now, or is away before the scores are due'],
    dueOn: ['评审截止日', 'Reviews due on'],
    send: ['派出', 'Send to the experts'],
    noExperts: [
      '本孵化器还没有专家，请管理员先邀请。',
      'This incubator has no experts yet. Ask the administrator to invite some.',
    ],
    blocked: (codes: string) => [`还不能派：条件 ${codes} 没有判定`, `Not yet: ${codes} without a verdict`],
  },
  decision: {
    title: ['决定', 'Decision'],
    lead: [
      '决定和理由记录在案，企业会收到信。',
      'The decision and its reasons go on record; the firm gets a letter.',
    ],
    outcome: ['决定', 'Decision'],
    grounds: ['依据', 'Grounds'],
    groundsHint: ['不予同意时至少引用一条', 'At least one to decline'],
    unmet: (codes: string) => [
      `必备条件 ${codes} 不满足，不能同意`,
      `${codes} not met: it cannot be accepted`,
    ],
    note: ['说明', 'Explanation'],
    noteHint: ['不予同意时不少于 20 字，企业会看到', 'At least 20 characters to decline; the firm reads it'],
    commentForFirm: ['给企业的意见', 'Words for the firm'],
    commentForFirmHint: [
      '专家意见不会自动给企业，写在这里的才会；可从专家意见里摘抄',
      'The experts’ comments do not reach the firm; what you write here does. Copy from them what should.',
    ],
    quota: (taken: number, quota: number) => [
      `本批名额 ${quota} 家，已拟同意 ${taken} 家`,
      `${taken} accepted of ${plural(quota, 'place')} in this intake`,
    ],
    accepted: [OUTCOME_WORDS.decision.accepted.zh, OUTCOME_WORDS.decision.accepted.en],
    acceptedHint: ['接着公示', 'A public notice comes next'],
    waitlisted: [OUTCOME_WORDS.decision.waitlisted.zh, 'Waitlist'],
    waitlistedHint: ['有名额时再决定', 'Decide again when a place comes free'],
    declined: [OUTCOME_WORDS.decision.declined.zh, 'Decline'],
    rank: ['候补第几位', 'Place on the waiting list'],
    rankHint: ['只用于候补；不填排在最后', 'For the waiting list only; empty means last'],
    rankUnit: ['位', 'th'],
    send: ['作出决定', 'Record the decision'],
  },
  notice: {
    title: ['发布公示', 'Open the public notice'],
    lead: (from: string, until: string) => [
      `公示 ${from} 至 ${until}。门户的公示页会列出这家企业。`,
      `From ${from} to ${until}. The portal’s notice page will name the firm.`,
    ],
    send: ['发布公示', 'Open the notice'],
  },
  admission: {
    title: ['办理入驻', 'Admit'],
    lead: (signed: string, months: number) => [
      `协议已于 ${signed} 签好，孵化期 ${months} 个月，自分配场地之日起算。办理后企业成为待入驻。`,
      `The agreement was signed on ${signed}, for ${months} months from the day space is allocated. The firm becomes a tenant-to-be.`,
    ],
    send: ['办理入驻', 'Admit the firm'],
    running: (until: string) => [
      `公示到 ${until} 结束，之后才能办理。`,
      `The notice runs until ${until}; admission comes after it.`,
    ],
    unsigned: [
      '入孵协议还没有签好登记，登记后才能办理入驻。',
      'The agreement has not been signed and recorded yet; admission comes after it.',
    ],
  },
  lapse: {
    title: ['关闭申请', 'Close the application'],
    lead: (due: string) => [
      `补正应在 ${due} 前交，没有收到。关闭后企业可以重新申请。`,
      `The correction was due on ${due} and did not arrive. The firm may apply again.`,
    ],
    unsignedLead: (due: string) => [
      `协议应在 ${due} 前签好，没有收到。关闭后名额空出，企业可以重新申请。`,
      `The agreement was to be signed by ${due} and was not. The place comes free; the firm may apply again.`,
    ],
    early: (due: string) => [
      `补正期限到 ${due}，过后才能关闭。`,
      `The firm has until ${due}; the file can be closed after that.`,
    ],
    send: ['关闭申请', 'Close it'],
  },
})
