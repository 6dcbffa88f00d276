import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { inLocale, type Locale, wordFor } from '~/shared/words'
import { deskWords } from './desk-words'
import { outcomesIn } from '~/shared/application-outcomes'

const outcome = (code: string, locale: Locale) => wordFor(outcomesIn(locale), code) || code
const verdict = (code: string, locale: Locale) => wordFor(inLocale(deskWords, locale).verdicts, code)
const parts = (between: string, ...some: string[]) => some.filter((one) => one !== '').join(between)

const paper = (zh: string, en: string) =>
  event(
    { ref: text, paper: text, name: text.optional() },
    {
      for: 'log',
      name: { zh, en },
      zh: ({ ref, name = '' }) => [zh, parts(' ', ref, name)],
      en: ({ ref, name = '' }) => [en, parts(' ', ref, name)],
      founder: {
        zh: ({ name }) => (name ? `${zh}：${name}` : zh),
        en: ({ name }) => (name ? `${en}: ${name}` : en),
      },
    },
  )

/** What happens to an application, from draft to admission. Scores are never part of an event. */
export const applicationEvents = defineEvents({
  application_started: event(
    {
      ref: text,
      intake: count.optional(),
      track: text,
      lateCode: text.optional(),
      onBehalf: z.boolean().optional(),
    },
    {
      for: 'log',
      name: { zh: '开始填写申请', en: 'Began an application' },
      zh: (p) => `开始填写申请 ${p.ref}`,
      en: (p) => `Began application ${p.ref}`,
      page: { zh: '开始填写申请', en: 'Application begun' },
      founder: { zh: '开始填写', en: 'Started' },
    },
  ),
  application_submitted: event(
    { ref: text, intake: count },
    {
      for: 'all',
      name: { zh: '提交申请', en: 'Application submitted' },
      zh: (p) => `提交申请 ${p.ref}`,
      en: (p) => `Submitted application ${p.ref}`,
      page: { zh: '提交申请', en: 'Application submitted' },
      founder: { zh: '提交申请', en: 'Submitted' },
    },
  ),
  application_handed_in: event(
    { ref: text, intake: count, firm: text, mandateOn: day },
    {
      for: 'all',
      name: { zh: '代企业提交申请', en: 'Application handed in for a firm' },
      zh: (p) => [`代${p.firm}提交申请 ${p.ref}`, `委托书 ${p.mandateOn}`],
      en: (p) => [`Handed in application ${p.ref} for ${p.firm}`, `mandate of ${p.mandateOn}`],
      page: {
        zh: (p) => `凭企业 ${p.mandateOn} 的委托书代为提交`,
        en: (p) => `Handed in for the firm, by its mandate of ${p.mandateOn}`,
      },
      founder: { zh: '孵化器凭委托书代为提交', en: 'Handed in by the incubator, by your mandate' },
    },
  ),
  paper_added: paper('上传材料', 'Paper uploaded'),
  paper_removed: paper('撤下材料', 'Paper taken off'),
  paper_restored: paper('放回材料', 'Paper put back'),
  late_code_used: event(
    { ref: text, intake: count, lateCode: text },
    {
      for: 'staff',
      name: { zh: '使用补报码', en: 'Late code used' },
      zh: (p) => `用补报码进入第 ${p.intake} 批`,
      en: (p) => `Entered intake ${p.intake} by a late code`,
      page: { zh: '使用补报码', en: 'Entered by a late code' },
      founder: { zh: '使用补报码', en: 'Late code used' },
    },
  ),
  newer_form_taken: event(
    { ref: text, from: text, to: text, lost: z.array(text) },
    {
      for: 'staff',
      name: { zh: '换用新版申请表', en: 'Newer form taken' },
      zh: (p) => `申请 ${p.ref} 换用新版申请表`,
      en: (p) => `Application ${p.ref} took the newer form`,
      page: { zh: '换用新版申请表', en: 'Took the newer form' },
      founder: { zh: '换用新版申请表', en: 'Newer form taken' },
    },
  ),
  application_officer_set: event(
    { officer: text, officerId: text.nullable(), from: text.nullable() },
    {
      for: 'staff',
      name: { zh: '指定经办人', en: 'Person in charge set' },
      zh: (p) => (p.officer ? `由 ${p.officer} 经办` : '不再指定经办人'),
      en: (p) => (p.officer ? `In the charge of ${p.officer}` : 'In nobody’s charge'),
      page: {
        zh: (p) => (p.officer ? `由 ${p.officer} 经办` : '不再指定经办人'),
        en: (p) => (p.officer ? `In the charge of ${p.officer}` : 'In nobody’s charge'),
      },
    },
  ),
  application_taken_up: event(
    { due: day },
    {
      for: 'all',
      zh: '受理申请，开始初审',
      en: 'Application taken up; screening begins',
      page: { zh: '受理', en: 'Taken up' },
      founder: { zh: '孵化器受理', en: 'Taken up by the incubator' },
    },
  ),
  finding_adjusted: event(
    { criterion: text, computed: text, from: text, to: text, note: text },
    {
      for: 'staff',
      name: { zh: '调整初审结论', en: 'Finding adjusted' },
      zh: '调整初审结论',
      en: 'Finding adjusted',
      page: {
        zh: (p) => `条件 ${p.criterion} 改判为${verdict(p.to, 'zh')}`,
        en: (p) => `Criterion ${p.criterion} set to “${verdict(p.to, 'en')}”`,
      },
    },
  ),
  correction_asked: event(
    { correctionId: text, count, dueOn: day },
    {
      for: 'all',
      shape: 'ring',
      name: { zh: '请企业补正', en: 'Corrections asked' },
      zh: (p) => [`请企业补正 ${p.count} 处`, `${p.dueOn} 前`],
      en: (p) => [`Corrections asked: ${p.count}`, `by ${p.dueOn}`],
      page: {
        shape: 'theirs',
        zh: (p) => `要求补正 ${p.count} 处，${p.dueOn} 前`,
        en: (p) => `Correction of ${p.count} asked, due ${p.dueOn}`,
      },
      founder: { shape: 'mine', zh: '要求补正', en: 'Correction asked for' },
    },
  ),
  application_reminded: event(
    { due: day },
    {
      for: 'all',
      name: { zh: '催办补正', en: 'Reminded of the correction' },
      zh: (p) => ['催办补正', `${p.due} 前`],
      en: (p) => ['Reminded of the correction', `by ${p.due}`],
      page: { zh: '催办补正', en: 'Reminded of the correction' },
    },
  ),
  correction_answered: event(
    { ref: text, targets: z.array(text), changed: z.array(text), stays: count },
    {
      for: 'all',
      zh: '企业已补正',
      en: 'Corrections made',
      page: { zh: '补正后再次提交', en: 'Corrected and resubmitted' },
      founder: { zh: '交回补正', en: 'Correction sent' },
    },
  ),
  application_amended: event(
    { ref: text, answers: count, papers: count, changed: z.array(text) },
    {
      for: 'all',
      name: { zh: '企业补充修改申请', en: 'Application amended' },
      zh: '企业补充修改申请',
      en: 'Application amended',
      page: {
        zh: ({ answers, papers }) =>
          `企业补充修改：${parts('，', answers > 0 ? `改 ${answers} 处` : '', papers > 0 ? `加材料 ${papers} 份` : '')}`,
        en: ({ answers, papers }) =>
          `Amended by the firm: ${parts(', ', answers > 0 ? `${answers} changed` : '', papers > 0 ? `${papers} papers added` : '')}`,
      },
      founder: { zh: '补充修改', en: 'Amended' },
    },
  ),
  application_referred: event(
    { experts: count, dueOn: day, method: text.optional(), seed: text.optional() },
    {
      for: 'staff',
      name: { zh: '送专家评审', en: 'Sent to experts' },
      zh: (p) => [`送 ${p.experts} 位专家评审`, `${p.dueOn} 前`],
      en: (p) => [`Sent to ${p.experts} experts`, `by ${p.dueOn}`],
      page: {
        zh: (p) => `初审通过，交 ${p.experts} 位专家评审`,
        en: (p) => `Passed screening, referred to ${p.experts} experts`,
      },
      founder: { zh: '送专家评审', en: 'Referred to experts' },
    },
  ),
  experts_asked: event(
    { experts: count, dueOn: day, method: text.optional(), seed: text.optional() },
    {
      for: 'log',
      name: { zh: '增请专家', en: 'More experts asked' },
      zh: '增请专家',
      en: 'More experts asked',
      page: {
        zh: (p) => `补派 ${p.experts} 位专家`,
        en: (p) => `${p.experts} more asked to review`,
      },
    },
  ),
  application_sent_back: event(
    { reasons: text },
    {
      for: 'staff',
      shape: 'ring',
      name: { zh: '评审会要求先修改', en: 'The panel wants it revised first' },
      zh: (p) => ['评审会要求先修改', p.reasons],
      en: (p) => ['The panel wants it revised first', p.reasons],
    },
  ),
  application_resumed: event(
    {},
    { for: 'staff', zh: '修改后交回评审会', en: 'Revised, before the panel again' },
  ),
  decision_prepared: event(
    { ref: text },
    {
      for: 'log',
      name: { zh: '作出决定，待公布', en: 'Decision taken, to be published' },
      zh: (p) => `作出决定 ${p.ref}，待公布`,
      en: (p) => `Decision on ${p.ref} taken, to be published`,
    },
  ),
  decision_dropped: event(
    { ref: text },
    {
      for: 'log',
      name: { zh: '撤下待公布的决定', en: 'Pending decision dropped' },
      zh: (p) => `撤下待公布的决定 ${p.ref}`,
      en: (p) => `Pending decision on ${p.ref} dropped`,
    },
  ),
  application_decided: event(
    { decisionId: text, outcome: text, cites: z.array(text) },
    {
      for: 'all',
      name: { zh: '决定', en: 'Decision' },
      zh: (p) => `决定：${outcome(p.outcome, 'zh')}`,
      en: (p) => `Decision: ${outcome(p.outcome, 'en')}`,
      page: {
        zh: (p) => `决定：${outcome(p.outcome, 'zh')}`,
        en: (p) => `Decision: ${outcome(p.outcome, 'en')}`,
      },
      founder: { zh: '作出决定', en: 'Decided' },
    },
  ),
  waitlist_moved_up: event(
    {},
    { for: 'all', zh: '候补转为拟同意入驻', en: 'From the waiting list to accepted' },
  ),
  public_notice_opened: event(
    { from: day, until: day },
    {
      for: 'all',
      shape: 'half',
      name: { zh: '公示', en: 'Public notice' },
      zh: (p) => ['公示', `${p.from} 至 ${p.until}`],
      en: (p) => ['Public notice', `${p.from} to ${p.until}`],
      page: {
        zh: (p) => `发布公示，至 ${p.until}`,
        en: (p) => `Public notice opened, until ${p.until}`,
      },
      founder: { zh: '开始公示', en: 'Public notice began' },
    },
  ),
  application_admitted: event(
    { tenancyId: text, termMonths: count },
    {
      for: 'all',
      name: { zh: '准予入驻', en: 'Admitted' },
      zh: (p) => ['准予入驻', `孵化期 ${p.termMonths} 个月`],
      en: (p) => ['Admitted', `term of ${p.termMonths} months`],
      page: {
        zh: (p) => `准予入驻，孵化期 ${p.termMonths} 个月`,
        en: (p) => `Admitted for ${p.termMonths} months`,
      },
      founder: { zh: '准予入驻', en: 'Admitted' },
    },
  ),
  application_withdrawn: event(
    { ref: text, from: text, reason: text.optional() },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '撤回申请', en: 'Application withdrawn' },
      zh: (p) => ['撤回申请', p.reason ?? ''],
      en: (p) => ['Application withdrawn', p.reason ?? ''],
      page: { shape: 'ended', zh: '撤回申请', en: 'Application withdrawn' },
      founder: { shape: 'ended', zh: '撤回申请', en: 'Withdrawn' },
    },
  ),
  application_lapsed: event(
    { due: day, why: z.enum(['correction', 'agreement']) },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '申请逾期失效', en: 'Application lapsed' },
      zh: '申请逾期失效',
      en: 'Application lapsed',
      page: {
        shape: 'ended',
        zh: (p) => (p.why === 'agreement' ? '逾期未签协议，关闭申请' : '逾期未补正，关闭申请'),
        en: (p) =>
          p.why === 'agreement'
            ? 'Closed: the agreement was not signed in time'
            : 'Closed: no correction came in time',
      },
      founder: { shape: 'ended', zh: '逾期，关闭', en: 'Closed: not answered in time' },
    },
  ),
})
