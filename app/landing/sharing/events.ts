import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { periodInWords } from './period-words'
import { METRICS } from './vocabulary'

const of = { ref: text, zh: text, en: text }
const settled = { ...of, period: text, number: count }
const side = z.enum(['home', 'host'])
const metric = z.enum(METRICS.codes)
const sideZh = (code: z.output<typeof side>) => (code === 'home' ? '飞出地' : '飞入地')
const sideEn = (code: z.output<typeof side>) => (code === 'home' ? 'home city' : 'host city')
type Settled = { ref: string; zh: string; en: string; period: string; number: number }
const zh = (p: Settled) => `${p.zh}${periodInWords(p.period, 'zh')}分算（第 ${p.number} 次）`
const en = (p: Settled) => `${p.en}, ${periodInWords(p.period, 'en')}, settlement ${p.number}`

/** What happens to the agreements between the two cities and to what is settled by them. */
export const sharingEvents = defineEvents({
  sharing_proposed: event(
    {
      ...of,
      version: count,
      from: day,
      reason: text,
      terms: z.array(z.object({ metric, basePercent: text, homePercent: text })),
    },
    {
      for: 'log',
      name: { zh: '提出分算协议', en: 'Sharing agreement proposed' },
      zh: (p) => [
        `提出${p.zh}（${p.ref}）第 ${p.version} 版，自 ${p.from} 起`,
        `${p.terms.map((one) => `${METRICS.words.zh[one.metric]}飞出地 ${one.homePercent}%`).join('，')}；${p.reason}`,
      ],
      en: (p) => [
        `${p.en} (${p.ref}), version ${p.version} from ${p.from} proposed`,
        `${p.terms.map((one) => `${METRICS.words.en[one.metric].toLowerCase()} ${one.homePercent}% to the home city`).join(', ')}; ${p.reason}`,
      ],
    },
  ),
  sharing_answered: event(
    { ...of, version: count, outcome: z.enum(['agreed', 'refused']), answer: text },
    {
      for: 'log',
      name: { zh: '答复分算协议', en: 'Sharing agreement answered' },
      zh: (p) => [`飞入地${p.outcome === 'agreed' ? '同意' : '不同意'}${p.zh}第 ${p.version} 版`, p.answer],
      en: (p) => [
        `The host city ${p.outcome === 'agreed' ? 'agreed to' : 'refused'} version ${p.version} of ${p.en}`,
        p.answer,
      ],
    },
  ),
  sharing_drawn_up: event(
    { ...settled, reason: text, parts: z.array(z.object({ metric, home: text, host: text })) },
    {
      for: 'log',
      name: { zh: '出具分算结算单', en: 'Settlement drawn up' },
      zh: (p) => [`出具${zh(p)}`, p.reason],
      en: (p) => [`Drawn up: ${en(p)}`, p.reason],
    },
  ),
  sharing_confirmed: event(
    { ...settled, side },
    {
      for: 'log',
      name: { zh: '确认分算结算单', en: 'Settlement confirmed' },
      zh: (p) => `${sideZh(p.side)}确认${zh(p)}`,
      en: (p) => `Confirmed for the ${sideEn(p.side)}: ${en(p)}`,
    },
  ),
  sharing_objected: event(
    { ...settled, side, objection: text },
    {
      for: 'log',
      name: { zh: '对分算结算单提出异议', en: 'Settlement objected to' },
      zh: (p) => [`${sideZh(p.side)}对${zh(p)}提出异议`, p.objection],
      en: (p) => [`The ${sideEn(p.side)} objected: ${en(p)}`, p.objection],
    },
  ),
})
