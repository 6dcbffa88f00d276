import { defineWords, inLocale, type Locale } from '~/shared/words'
import { deskWords } from './desk-words'

/** What happened to an application, as its timeline says it. Scores are never part of an event. */
const words = defineWords(
  {
    application_started: '开始填写申请',
    application_submitted: '提交申请',
    application_handed_in: (day: string) => `凭企业 ${day} 的委托书代为提交`,
    application_withdrawn: '撤回申请',
    application_taken_up: '受理',
    finding_adjusted: (criterion: string, verdict: string) => `条件 ${criterion} 改判为${verdict}`,
    correction_asked: (count: number, due: string) => `要求补正 ${count} 处，${due} 前`,
    correction_answered: '补正后再次提交',
    application_amended: (answers: number, papers: number) =>
      `企业补充修改：${[answers > 0 ? `改 ${answers} 处` : '', papers > 0 ? `加材料 ${papers} 份` : ''].filter(Boolean).join('，')}`,
    application_referred: (experts: number) => `初审通过，交 ${experts} 位专家评审`,
    experts_asked: (experts: number) => `补派 ${experts} 位专家`,
    review_invitation_accepted: '接受评审邀请',
    review_invitation_declined: (alternate: boolean) =>
      alternate ? '婉拒评审邀请，候补专家补上' : '婉拒评审邀请',
    review_invitation_lapsed: (expert: string, alternate: boolean) =>
      `${expert} 到期未答复邀请${alternate ? '，候补专家补上' : ''}`,
    review_invitation_reminded: (expert: string) => `提醒 ${expert} 答复邀请，换发新链接`,
    review_invitation_withdrawn: (expert: string) => `撤回给 ${expert} 的评审邀请`,
    review_submitted: '提交评审',
    review_recused: '回避评审',
    review_abstained: '评审弃权',
    review_response_given: (agrees: boolean) => (agrees ? '同意另一份评审' : '不同意另一份评审'),
    application_decided: (outcome: string) => `决定：${outcome}`,
    public_notice_opened: (until: string) => `发布公示，至 ${until}`,
    application_admitted: (months: number) => `准予入驻，孵化期 ${months} 个月`,
    application_lapsed: (unsigned: boolean) => (unsigned ? '逾期未签协议，关闭申请' : '逾期未补正，关闭申请'),
    agreement_issued: (months: number, due: string) => `签发入孵协议，孵化期 ${months} 个月，${due} 前签`,
    agreement_returned: '企业交回签好的协议',
    agreement_sent_back: '退回协议扫描件，请重交',
    agreement_signed: (day: string) => `协议已签，签字日 ${day}`,
    application_officer_set: (officer: string) => (officer ? `由 ${officer} 经办` : '不再指定经办人'),
    application_reminded: '催办补正',
    late_code_used: '使用补报码',
    newer_form_taken: '换用新版申请表',
    second_screener_set: (screener: string) => `第二初审人：${screener}`,
    screening_opinion_given: '提交初审意见',
    screening_opinion_changed: '改变初审意见',
    screening_ruled: '裁定初审意见',
  },
  {
    application_started: 'Application begun',
    application_submitted: 'Application submitted',
    application_handed_in: (day) => `Handed in for the firm, by its mandate of ${day}`,
    application_withdrawn: 'Application withdrawn',
    application_taken_up: 'Taken up',
    finding_adjusted: (criterion, verdict) => `Criterion ${criterion} set to “${verdict}”`,
    correction_asked: (count, due) => `Correction of ${count} asked, due ${due}`,
    correction_answered: 'Corrected and resubmitted',
    application_amended: (answers, papers) =>
      `Amended by the firm: ${[answers > 0 ? `${answers} changed` : '', papers > 0 ? `${papers} papers added` : ''].filter(Boolean).join(', ')}`,
    application_referred: (experts) => `Passed screening, referred to ${experts} experts`,
    experts_asked: (experts) => `${experts} more asked to review`,
    review_invitation_accepted: 'Accepted to review',
    review_invitation_declined: (alternate) =>
      alternate ? 'Declined to review; an alternate steps in' : 'Declined to review',
    review_invitation_lapsed: (expert, alternate) =>
      `${expert} did not answer in time${alternate ? '; an alternate steps in' : ''}`,
    review_invitation_reminded: (expert) => `${expert} was reminded to answer, with a new link`,
    review_invitation_withdrawn: (expert) => `Invitation of ${expert} withdrawn`,
    review_submitted: 'Review submitted',
    review_recused: 'Recused from the review',
    review_abstained: 'Abstained from the review',
    review_response_given: (agrees) => (agrees ? 'Agreed with a review' : 'Disagreed with a review'),
    application_decided: (outcome) => `Decision: ${outcome}`,
    public_notice_opened: (until) => `Public notice opened, until ${until}`,
    application_admitted: (months) => `Admitted for ${months} months`,
    application_lapsed: (unsigned) =>
      unsigned ? 'Closed: the agreement was not signed in time' : 'Closed: no correction came in time',
    agreement_issued: (months, due) => `Agreement issued for ${months} months, to be signed by ${due}`,
    agreement_returned: 'Signed agreement handed in',
    agreement_sent_back: 'Scan of the agreement sent back',
    agreement_signed: (day) => `Agreement signed on ${day}`,
    application_officer_set: (officer) => (officer ? `In the charge of ${officer}` : 'In nobody’s charge'),
    application_reminded: 'Reminded of the correction',
    late_code_used: 'Entered by a late code',
    newer_form_taken: 'Took the newer form',
    second_screener_set: (screener) => `Second screener: ${screener}`,
    screening_opinion_given: 'Screening opinion given',
    screening_opinion_changed: 'Screening opinion changed',
    screening_ruled: 'Ruled on the screening',
  },
)

type Payload = Readonly<Record<string, unknown>>
const text = (payload: Payload, key: string) => (typeof payload[key] === 'string' ? payload[key] : '')
const count = (payload: Payload, key: string) => (typeof payload[key] === 'number' ? payload[key] : 0)

/** One event of an application in words, or null for a kind that other nouns tell. */
export function applicationEventInWords(kind: string, payload: Payload, locale: Locale): string | null {
  const w = inLocale(words, locale)
  const desk = inLocale(deskWords, locale)
  switch (kind) {
    case 'finding_adjusted':
      return w.finding_adjusted(text(payload, 'criterion'), desk.verdicts[text(payload, 'to')] ?? '')
    case 'correction_asked':
      return w.correction_asked(count(payload, 'count'), text(payload, 'dueOn'))
    case 'application_handed_in':
      return w.application_handed_in(text(payload, 'mandateOn'))
    case 'application_amended':
      return w.application_amended(count(payload, 'answers'), count(payload, 'papers'))
    case 'application_referred':
    case 'experts_asked':
      return w[kind](count(payload, 'experts'))
    case 'review_invitation_declined':
      return w.review_invitation_declined(payload.alternate === true)
    case 'review_invitation_reminded':
      return w.review_invitation_reminded(text(payload, 'expert'))
    case 'review_invitation_withdrawn':
      return w.review_invitation_withdrawn(text(payload, 'expert'))
    case 'review_invitation_lapsed':
      return w.review_invitation_lapsed(text(payload, 'expert'), payload.alternate === true)
    case 'review_response_given':
      return w.review_response_given(payload.agrees === true)
    case 'application_decided':
      return w.application_decided(desk.outcomes[text(payload, 'outcome')] ?? '')
    case 'application_officer_set':
      return w.application_officer_set(text(payload, 'officer'))
    case 'second_screener_set':
      return w.second_screener_set(text(payload, 'screener'))
    case 'public_notice_opened':
      return w.public_notice_opened(text(payload, 'until'))
    case 'application_admitted':
      return w.application_admitted(count(payload, 'termMonths'))
    case 'application_lapsed':
      return w.application_lapsed(text(payload, 'why') === 'agreement')
    case 'agreement_issued':
      return w.agreement_issued(count(payload, 'termMonths'), text(payload, 'due'))
    case 'agreement_signed':
      return w.agreement_signed(text(payload, 'signedOn'))
    case 'agreement_returned':
    case 'agreement_sent_back':
    case 'application_started':
    case 'application_submitted':
    case 'application_withdrawn':
    case 'application_taken_up':
    case 'correction_answered':
    case 'review_invitation_accepted':
    case 'review_submitted':
    case 'review_recused':
    case 'review_abstained':
    case 'application_reminded':
    case 'late_code_used':
    case 'newer_form_taken':
    case 'screening_opinion_given':
    case 'screening_opinion_changed':
    case 'screening_ruled':
      return w[kind]
    default:
      return null
  }
}
