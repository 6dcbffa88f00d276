import type { Day } from '~/shared/days'
import { defineWords, type Locale } from '~/shared/words'

/** What stands around the text of a paper. */
export const landPaperWords = defineWords({
  number: (number: string) => [`案号 ${number}`, `Case ${number}`],
  received: ['送达回证', 'Acknowledgement of receipt'],
  signatures: {
    holder: ['受送达人', 'Received by'],
    day: ['送达日期', 'On'],
    by: ['送达人', 'Handed over by'],
  },
  foot: (version: number, day: string, hash: string) => [
    `按文本第 ${version} 版制作，${day}；校验 ${hash}`,
    `Made out on text version ${version}, ${day}; check ${hash}`,
  ],
  causes: {
    holder: ['属企业自身原因', 'The holder’s own'],
    others: ['属政府原因或者不可抗力', 'Authorities or force majeure'],
  },
})

/** 2026年11月21日 or 21 November 2026, as papers write a day. */
export function dayInFull(day: Day, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number)
  if (locale === 'zh') return `${year}年${month}月${date}日`
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`
}
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
