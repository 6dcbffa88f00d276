import { dayInWords } from '~/shared/days'
import type { Locale } from '~/shared/words'

type Params = Record<string, string | number>
type Letter = Record<Locale, (params: Params) => { subject: string; body: string }>
const p = (params: Params, key: string) => String(params[key] ?? '')
const day = (params: Params, key: string, locale: Locale) => dayInWords(p(params, key), locale)

/** Letters about panel meetings, the waiting list and objections. */
export const PANEL_LETTERS = {
  panel_convened: {
    zh: (v) => ({
      subject: `${p(v, 'intakeZh')}评审会，${day(v, 'day', 'zh')} ${p(v, 'time')}`,
      body: `请您作为委员参加${p(v, 'intakeZh')}入驻评审会（${p(v, 'ref')}）。\n\n时间：${day(v, 'day', 'zh')} ${p(v, 'time')}\n地点：${p(v, 'place')}\n\n与某家企业有利害关系的，那一项请离席。`,
    }),
    en: (v) => ({
      subject: `Panel of ${p(v, 'intakeEn')}: ${day(v, 'day', 'en')}, ${p(v, 'time')}`,
      body: `You are asked to sit on the admission panel of ${p(v, 'intakeEn')} (${p(v, 'ref')}).\n\nWhen: ${day(v, 'day', 'en')}, ${p(v, 'time')}\nWhere: ${p(v, 'place')}\n\nIf you have an interest in a firm, please leave the room for its item.`,
    }),
  },
  panel_cancelled: {
    zh: (v) => ({
      subject: `${day(v, 'day', 'zh')}的评审会取消`,
      body: `原定${day(v, 'day', 'zh')}的评审会（${p(v, 'ref')}）取消。改期会另行通知。`,
    }),
    en: (v) => ({
      subject: `The panel of ${day(v, 'day', 'en')} is cancelled`,
      body: `The panel meeting of ${day(v, 'day', 'en')} (${p(v, 'ref')}) is cancelled. You will be told of a new date.`,
    }),
  },
  application_sent_back: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 评审会要求先修改`,
      body: `评审会要求${p(v, 'firm')}先修改再议。理由：\n\n${p(v, 'reasons')}\n\n请据此向企业要求补正，改好后交回评审会：\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')}: the panel wants it revised first`,
      body: `The panel wants the application of ${p(v, 'firm')} revised before it decides. Reasons:\n\n${p(v, 'reasons')}\n\nPlease ask the firm to correct, then put it before the panel again:\n${p(v, 'link')}`,
    }),
  },
  waitlist_moved_up: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 候补转为同意入驻`,
      body: `有名额空出，${p(v, 'firm')}按候补次序转为拟同意入驻。接下来公示五个工作日。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')}: from the waiting list to accepted`,
      body: `A place has become free, and ${p(v, 'firm')} was next in order: the application is accepted. Public notice of five working days comes next.\n\n${p(v, 'link')}`,
    }),
  },
  objection_raised: {
    zh: (v) => ({
      subject: `${p(v, 'firm')}公示期间收到异议`,
      body: `${p(v, 'firm')}（${p(v, 'ref')}）公示期间收到一份异议，答复之前不能办理入驻：\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `Objection to the admission of ${p(v, 'firm')}`,
      body: `An objection to ${p(v, 'firm')} (${p(v, 'ref')}) was raised during its public notice. It must be answered before the firm can be admitted:\n\n${p(v, 'link')}`,
    }),
  },
  objection_answered: {
    zh: (v) => ({
      subject: `对${p(v, 'firm')}异议的答复`,
      body: `您在${p(v, 'firm')}入驻公示期间提出的异议，我们查核后${p(v, 'verdictZh')}。\n\n${p(v, 'answer')}`,
    }),
    en: (v) => ({
      subject: `Answer to your objection about ${p(v, 'firm')}`,
      body: `We looked into the objection you raised during the public notice of ${p(v, 'firm')}, and it was ${p(v, 'verdictEn')}.\n\n${p(v, 'answer')}`,
    }),
  },
  objection_upheld: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 公示期间的异议成立，重新审议`,
      body: `${p(v, 'firm')}公示期间有异议，查核后成立，申请回到评审重新决定。\n\n说明：${p(v, 'answer')}\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')}: an objection was upheld`,
      body: `An objection raised during the public notice of ${p(v, 'firm')} was upheld. The application goes back to be decided again.\n\nExplanation: ${p(v, 'answer')}\n\n${p(v, 'link')}`,
    }),
  },
} satisfies Record<string, Letter>
