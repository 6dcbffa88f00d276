import { defineWords } from '~/shared/words'
import { dayInFull } from '~/landing/land/paper-words'

/** What stands around the text of an agreement, and its clauses. */
export const agreementPaperWords = defineWords({
  number: (number: string) => [`项目 ${number}`, `Project ${number}`],
  draft: ['草稿：还没有制作，条款可能再变', 'A draft: not made out yet, clauses may still change'],
  signing: ['签字盖章', 'Signed and sealed'],
  signatures: { park: ['甲方', 'Party A'], firm: ['乙方', 'Party B'], day: ['日期', 'Day'] },
  foot: (text: number, day: string, hash: string) => [
    `按文本第 ${text} 版制作，${day}；校验 ${hash}`,
    `Made out on text version ${text}, ${day}; check ${hash}`,
  ],
  mu: (area: string) => [`土地 ${area} 亩`, `${area} mu of land`],
  sqm: (area: string) => [`标准厂房 ${area} 平方米`, `${area} m² of standard factory`],
  land: ['土地', 'land'],
  factory: ['标准厂房', 'a standard factory'],
  none: ['无。', 'None.'],
  by: (day: string) => [`${dayInFull(day, 'zh')}前兑现`, `by ${dayInFull(day, 'en')}`],
  owner: (office: string) => [`由${office}负责`, `owed by ${office}`],
  hangs: (what: string, days: number) => [
    `以“${what}”确认兑现为条件，确认后 ${days} 天内`,
    `once “${what}” is confirmed, within ${days} days of it`,
  ],
  late: (what: string) => [`逾期的，${what}`, `if late: ${what}`],
  clause: (n: number, kind: string, parts: readonly string[]) => [
    `${n}. ${kind}：${parts.join('；')}。`,
    `${n}. ${kind}: ${parts.join('; ')}.`,
  ],
  join: ['，', ', '],
})
