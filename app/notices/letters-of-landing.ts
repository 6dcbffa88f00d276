import { dayInWords } from '~/shared/days'
import type { Locale } from '~/shared/words'

type Params = Record<string, string | number>
type Letter = Record<Locale, (params: Params) => { subject: string; body: string }>
const p = (params: Params, key: string) => String(params[key] ?? '')
const day = (params: Params, locale: Locale) => dayInWords(p(params, 'day'), locale)

/** Letters about a landing project, to the firm's founders, the park's officers and whoever is in charge. */
export const LANDING_LETTERS = {
  landing_started: {
    zh: (v) => ({
      subject: `${p(v, 'firm')}落地${p(v, 'parkZh')}，项目 ${p(v, 'ref')} 已登记`,
      body: `${p(v, 'firm')}与${p(v, 'parkZh')}的落地项目（${p(v, 'ref')}）已于${day(v, 'zh')}登记，每一步的计划日期见：\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'firm')} is to land in ${p(v, 'parkEn')}: project ${p(v, 'ref')}`,
      body: `The landing project of ${p(v, 'firm')} in ${p(v, 'parkEn')} (${p(v, 'ref')}) was put on record on ${day(v, 'en')}. The planned day of each stage:\n\n${p(v, 'link')}`,
    }),
  },
  landing_stage_reached: {
    zh: (v) => ({
      subject: `${p(v, 'firm')}落地：${p(v, 'stageZh')}`,
      body: `${p(v, 'firm')}在${p(v, 'parkZh')}的落地项目（${p(v, 'ref')}）于${day(v, 'zh')}到“${p(v, 'stageZh')}”，由${p(v, 'by')}记录。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'firm')}: landing reached “${p(v, 'stageEn')}”`,
      body: `The landing of ${p(v, 'firm')} in ${p(v, 'parkEn')} (${p(v, 'ref')}) reached “${p(v, 'stageEn')}” on ${day(v, 'en')}, recorded by ${p(v, 'by')}.\n\n${p(v, 'link')}`,
    }),
  },
  landing_replanned: {
    zh: (v) => ({
      subject: `${p(v, 'firm')}落地计划改了 ${p(v, 'count')} 个日期`,
      body: `${p(v, 'firm')}在${p(v, 'parkZh')}的落地项目（${p(v, 'ref')}）改了 ${p(v, 'count')} 个计划日期。\n\n理由：${p(v, 'reason')}\n\n新的日期见：\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'firm')}: days of the landing plan changed (${p(v, 'count')})`,
      body: `Planned days of the landing of ${p(v, 'firm')} in ${p(v, 'parkEn')} (${p(v, 'ref')}) have changed: ${p(v, 'count')}.\n\nReason: ${p(v, 'reason')}\n\nThe new days:\n${p(v, 'link')}`,
    }),
  },
  landing_blocked: {
    zh: (v) => ({
      subject: `${p(v, 'firm')}落地卡住：${p(v, 'blocker')}`,
      body: `${p(v, 'firm')}在${p(v, 'parkZh')}的落地项目（${p(v, 'ref')}）自${day(v, 'zh')}起卡住：${p(v, 'blocker')}\n\n下一步：${p(v, 'nextStep')}\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'firm')}: landing held up, ${p(v, 'blocker')}`,
      body: `The landing of ${p(v, 'firm')} in ${p(v, 'parkEn')} (${p(v, 'ref')}) has been held up since ${day(v, 'en')}: ${p(v, 'blocker')}\n\nNext step: ${p(v, 'nextStep')}\n\n${p(v, 'link')}`,
    }),
  },
  landing_unblocked: {
    zh: (v) => ({
      subject: `${p(v, 'firm')}落地的卡点已解决`,
      body: `${p(v, 'firm')}在${p(v, 'parkZh')}的落地项目（${p(v, 'ref')}）卡点已解决：${p(v, 'blocker')}\n\n怎样解决的：${p(v, 'note')}\n下一步：${p(v, 'nextStep')}\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'firm')}: the landing moves again`,
      body: `What held up the landing of ${p(v, 'firm')} in ${p(v, 'parkEn')} (${p(v, 'ref')}) is solved: ${p(v, 'blocker')}\n\nHow: ${p(v, 'note')}\nNext step: ${p(v, 'nextStep')}\n\n${p(v, 'link')}`,
    }),
  },
  landing_dropped: {
    zh: (v) => ({
      subject: `${p(v, 'firm')}的落地项目 ${p(v, 'ref')} 已终止`,
      body: `${p(v, 'firm')}在${p(v, 'parkZh')}的落地项目（${p(v, 'ref')}）已终止。\n\n理由：${p(v, 'reason')}\n\n企业仍可另登记项目；有不同意见，请与运营部联系。`,
    }),
    en: (v) => ({
      subject: `The landing project ${p(v, 'ref')} of ${p(v, 'firm')} is dropped`,
      body: `The landing project of ${p(v, 'firm')} in ${p(v, 'parkEn')} (${p(v, 'ref')}) is dropped.\n\nReason: ${p(v, 'reason')}\n\nThe firm may start another; if you disagree, write to the incubator.`,
    }),
  },
} satisfies Record<string, Letter>
