import { dayInWords } from '~/shared/days'
import type { Locale } from '~/shared/words'

type Params = Record<string, string | number>
type Letter = Record<Locale, (params: Params) => { subject: string; body: string }>
const p = (params: Params, key: string) => String(params[key] ?? '')
const day = (params: Params, key: string, locale: Locale) => dayInWords(p(params, key), locale)

/** Letters about an application after it was submitted, to founders, experts, officers and directors. */
export const REVIEW_LETTERS = {
  application_taken_up: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 已受理`,
      body: `${p(v, 'firm')}的入驻申请（${p(v, 'ref')}）已受理，经办人${p(v, 'officer')}。初审不晚于${day(v, 'due', 'zh')}完成，结果会写信告诉您。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')} has been taken up`,
      body: `The application of ${p(v, 'firm')} (${p(v, 'ref')}) has been taken up by ${p(v, 'officer')}. Screening will be done by ${day(v, 'due', 'en')}; we will write to you with the result.\n\n${p(v, 'link')}`,
    }),
  },
  correction_asked: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 有 ${p(v, 'count')} 处要补正，${day(v, 'due', 'zh')}前`,
      body: `${p(v, 'firm')}的入驻申请有 ${p(v, 'count')} 处要补正：\n\n${p(v, 'itemsZh')}\n\n请在${day(v, 'due', 'zh')} 17:30 前改好并再次提交；逾期申请将关闭，可重新申请。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')}: ${p(v, 'count')} to correct by ${day(v, 'due', 'en')}`,
      body: `The application of ${p(v, 'firm')} needs correcting:\n\n${p(v, 'itemsEn')}\n\nPlease correct and resubmit by 17:30 on ${day(v, 'due', 'en')}. After that the application is closed and you may apply again.\n\n${p(v, 'link')}`,
    }),
  },
  application_lapsed: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 逾期未补正，已关闭`,
      body: `${p(v, 'firm')}的入驻申请应在${day(v, 'due', 'zh')}前补正，没有收到，申请已关闭。批次仍开放时可重新申请。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')} is closed: no correction arrived`,
      body: `The correction of the application of ${p(v, 'firm')} was due on ${day(v, 'due', 'en')} and did not arrive, so the application is closed. You may apply again while the intake is open.\n\n${p(v, 'link')}`,
    }),
  },
  application_referred: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 初审通过，进入专家评审`,
      body: `${p(v, 'firm')}的入驻申请初审通过，已交专家评审。评审不晚于${day(v, 'due', 'zh')}完成。您现在不用做什么。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')} passed screening and is with the experts`,
      body: `The application of ${p(v, 'firm')} passed screening and is now with the experts, until ${day(v, 'due', 'en')}. There is nothing for you to do.\n\n${p(v, 'link')}`,
    }),
  },
  review_assigned: {
    zh: (v) => ({
      subject: `请您评审 ${p(v, 'ref')}，${day(v, 'due', 'zh')}前`,
      body: `请评审${p(v, 'firm')}的入驻申请（${p(v, 'ref')}），不晚于${day(v, 'due', 'zh')}。与该企业有利害关系的，请在页面上回避。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `Please review ${p(v, 'ref')} by ${day(v, 'due', 'en')}`,
      body: `Please review the application of ${p(v, 'firm')} (${p(v, 'ref')}) by ${day(v, 'due', 'en')}. If you have an interest in the firm, recuse yourself on the page.\n\n${p(v, 'link')}`,
    }),
  },
  review_recused: {
    zh: (v) => ({
      subject: `${p(v, 'expert')}回避 ${p(v, 'ref')}`,
      body: `${p(v, 'expert')}不参加${p(v, 'firm')}的评审，理由：${p(v, 'reason')}\n\n需要时请补派专家：\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'expert')} recused from ${p(v, 'ref')}`,
      body: `${p(v, 'expert')} will not review ${p(v, 'firm')}. Reason: ${p(v, 'reason')}\n\nAsk another expert if needed:\n${p(v, 'link')}`,
    }),
  },
  reviews_in: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 评审收齐，请决定`,
      body: `${p(v, 'firm')}的 ${p(v, 'count')} 份评审已收齐。请不晚于${day(v, 'due', 'zh')}决定。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')}: all reviews are in, please decide`,
      body: `All ${p(v, 'count')} reviews of ${p(v, 'firm')} are in. Please decide by ${day(v, 'due', 'en')}.\n\n${p(v, 'link')}`,
    }),
  },
  application_accepted: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 拟同意入驻`,
      body: `${p(v, 'firm')}的入驻申请拟同意。接下来公示五个工作日，公示无异议后办理入驻。\n\n${p(v, 'note')}\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')} is accepted`,
      body: `The application of ${p(v, 'firm')} is accepted. Public notice of five working days comes next, then admission.\n\n${p(v, 'note')}\n\n${p(v, 'link')}`,
    }),
  },
  application_waitlisted: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 列入候补`,
      body: `${p(v, 'firm')}的入驻申请列入候补。有名额时我们会再决定并写信告诉您。\n\n${p(v, 'note')}\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')} is on the waiting list`,
      body: `The application of ${p(v, 'firm')} is on the waiting list. When a place comes free we decide again and write to you.\n\n${p(v, 'note')}\n\n${p(v, 'link')}`,
    }),
  },
  application_declined: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 不同意入驻`,
      body: `${p(v, 'firm')}的入驻申请未获同意。依据：\n\n${p(v, 'citesZh')}\n\n说明：${p(v, 'note')}\n\n改进后可在下一批重新申请。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')} is declined`,
      body: `The application of ${p(v, 'firm')} is declined, on these grounds:\n\n${p(v, 'citesEn')}\n\nExplanation: ${p(v, 'note')}\n\nYou are welcome to apply again in a later intake.\n\n${p(v, 'link')}`,
    }),
  },
  public_notice_opened: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 公示至${day(v, 'until', 'zh')}`,
      body: `${p(v, 'firm')}入驻一事自${day(v, 'from', 'zh')}至${day(v, 'until', 'zh')}公示。公示期满无异议，三个工作日内办理入驻。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')}: public notice until ${day(v, 'until', 'en')}`,
      body: `The admission of ${p(v, 'firm')} is on public notice from ${day(v, 'from', 'en')} to ${day(v, 'until', 'en')}. Without objection, admission follows within three working days.\n\n${p(v, 'link')}`,
    }),
  },
  application_admitted: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 已准予入驻`,
      body: `${p(v, 'firm')}已准予入驻，孵化期 ${p(v, 'term')} 个月，自分配场地之日起算。经办人会与您联系看房、签协议。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')}: welcome, you are admitted`,
      body: `${p(v, 'firm')} is admitted for ${p(v, 'term')} months, counted from the day space is allocated. Your officer will be in touch about rooms and the agreement.\n\n${p(v, 'link')}`,
    }),
  },
} satisfies Record<string, Letter>
