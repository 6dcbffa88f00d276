import { dayInWords } from '~/shared/days'
import type { Locale } from '~/shared/words'

type Params = Record<string, string | number>
type Letter = Record<Locale, (params: Params) => { subject: string; body: string }>
const p = (params: Params, key: string) => String(params[key] ?? '')
const day = (params: Params, key: string, locale: Locale) => dayInWords(p(params, key), locale)

/** Letters that ask experts, remind them, and say that an expert is missing. */
export const EXPERT_LETTERS = {
  review_invitation: {
    zh: (v) => ({
      subject: `邀请您评审 ${p(v, 'ref')}，请在${day(v, 'answerBy', 'zh')}前答复`,
      body: `想请您评审${p(v, 'firm')}的入驻申请（${p(v, 'ref')}），评分不晚于${day(v, 'due', 'zh')}。\n\n请在${day(v, 'answerBy', 'zh')}前打开下面的链接，选“接受”或“婉拒”，不用登录；链接答复一次后失效。婉拒或到期未答复，会改请候补专家。\n\n与该企业有任职、持股、指导、投资、亲属或合作关系的，请婉拒。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `Would you review ${p(v, 'ref')}? Please answer by ${day(v, 'answerBy', 'en')}`,
      body: `We would like you to review the application of ${p(v, 'firm')} (${p(v, 'ref')}). Scores would be due by ${day(v, 'due', 'en')}.\n\nPlease open the link below by ${day(v, 'answerBy', 'en')} and choose accept or decline; no sign-in is needed, and the link works for one answer. If you decline or do not answer, an alternate is asked.\n\nIf you work for the firm, own part of it, mentor or invest in it, are related to its people or work with them, please decline.\n\n${p(v, 'link')}`,
    }),
  },
  answer_soon: {
    zh: (v) => ({
      subject: `请答复：是否评审 ${p(v, 'ref')}`,
      body: `${p(v, 'firm')}（${p(v, 'ref')}）的评审邀请，请在${day(v, 'due', 'zh')}前答复，可用原信中的链接，也可登录后答复。到期未答复，会改请候补专家。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `Please answer: will you review ${p(v, 'ref')}?`,
      body: `Please answer the invitation to review ${p(v, 'firm')} (${p(v, 'ref')}) by ${day(v, 'due', 'en')}, by the link of the first letter or after signing in. Without an answer an alternate is asked.\n\n${p(v, 'link')}`,
    }),
  },
  review_soon: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 的评分${day(v, 'due', 'zh')}截止`,
      body: `${p(v, 'firm')}（${p(v, 'ref')}）的评审还没有提交，${day(v, 'due', 'zh')}截止。评不了的，请在页面上回避，我们另请专家。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `Scores for ${p(v, 'ref')} are due by ${day(v, 'due', 'en')}`,
      body: `Your review of ${p(v, 'firm')} (${p(v, 'ref')}) is due by ${day(v, 'due', 'en')} and is not in yet. If you cannot do it, recuse yourself on the page and another expert is asked.\n\n${p(v, 'link')}`,
    }),
  },
  review_late: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 的评分已过截止日`,
      body: `${p(v, 'firm')}（${p(v, 'ref')}）的评审应在${day(v, 'due', 'zh')}前提交，企业在等结果，请今天完成。评不了的，请在页面上回避，我们另请专家。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `Scores for ${p(v, 'ref')} are overdue`,
      body: `Your review of ${p(v, 'firm')} (${p(v, 'ref')}) was due by ${day(v, 'due', 'en')} and the firm is waiting. Please finish it today; if you cannot, recuse yourself on the page and another expert is asked.\n\n${p(v, 'link')}`,
    }),
  },
  experts_missing: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 缺评审专家`,
      body: `${p(v, 'expert')}不参加${p(v, 'firm')}的评审，候补专家已用完，在评的专家不足两位。请补请：\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')} lacks an expert`,
      body: `${p(v, 'expert')} will not review ${p(v, 'firm')}, no alternate is left, and fewer than two experts remain. Please ask another:\n\n${p(v, 'link')}`,
    }),
  },
} satisfies Record<string, Letter>
