import { monthText } from '~/plan/months/calendar'
import { Decimal } from 'decimal.js'
import { shortOf } from '~/plan/counting/board'
import { broughtBy, percentOf } from '~/plan/months/shares'
import type { ClosedFigure } from '~/plan/months/queries.server'
import type { RankLine } from '~/plan/rankings/queries.server'
import { movedSaid, placeSaid, targetSaid } from '~/plan/rankings/said'
import { rankWords } from '~/plan/rankings/words'
import { filled, nameOf, namesIn } from '~/shared/braces'
import { dayInWords, type Day } from '~/shared/days'
import { formatCount, moneyInWords } from '~/shared/money'

/** What can be said of an indicator in a bulletin, by the word that stands in the mark: {专利成果·累计}. */
const MEASURES: Record<string, (figure: ClosedFigure) => string> = {
  累计: (figure) => amount(figure, figure.value),
  本月: (figure) => amount(figure, broughtBy(figure)),
  补计: (figure) => amount(figure, figure.late),
  减少: (figure) => amount(figure, figure.gone),
  同期计划: (figure) => plannedText(figure, figure.due),
  差距: (figure) =>
    plannedText(figure, Decimal.max(shortOf(figure.due, figure.value, figure.better), 0).toFixed(2)),
  完成率: percentText,
  总目标: (figure) => amount(figure, figure.target),
}
/** What can be said of a place in a ranking: {名次榜·名次}. */
const PLACES: Record<string, (line: RankLine) => string> = {
  名次: ({ last }) => (last ? placeSaid(rankWords.zh, last) : '—'),
  上次名次: ({ before }) => (before ? placeSaid(rankWords.zh, before) : '—'),
  比上次: (line) => movedSaid(rankWords.zh, line) || '—',
  目标名次: (line) => targetSaid(rankWords.zh, line)[0],
}
/** A year and its day, whatever the year is now. */
const WITH_YEAR = 0

/** Every mark a bulletin of these figures may hold, with what stands in its place. */
export function marksOf(
  figures: readonly ClosedFigure[],
  month: Day,
  until: Day,
  ranks: readonly RankLine[] = [],
): Map<string, string> {
  const marks = new Map([
    ['月份', monthText(month)],
    ['数据截止', dayInWords(until, 'zh', WITH_YEAR)],
  ])
  for (const figure of figures)
    for (const [word, say] of Object.entries(MEASURES)) marks.set(nameOf(`${figure.zh}·${word}`), say(figure))
  for (const line of ranks)
    for (const [word, say] of Object.entries(PLACES)) marks.set(nameOf(`${line.zh}·${word}`), say(line))
  return marks
}

/** The text with its figures; a mark nobody knows stays as it is. */
export function withFigures(text: string, marks: ReadonlyMap<string, string>): string {
  return filled(text, (name) => marks.get(nameOf(name)))
}

/** The marks in a text that no figure stands behind. */
export function unknownMarks(text: string, marks: ReadonlyMap<string, string>): string[] {
  return namesIn(text).names.flatMap((name) => (marks.has(nameOf(name)) ? [] : [`{${name}}`]))
}

/** A figure with its unit, as a Chinese paper says it. */
export function amount({ unit, unitZh }: Pick<ClosedFigure, 'unit' | 'unitZh'>, value: string): string {
  if (unit === 'yuan') return moneyInWords(value, 'zh')
  return `${formatCount(Math.trunc(Number(value)))}${unitZh}`
}

/** A part of the plan, which need not be whole, with its unit. */
export function plannedText(figure: Pick<ClosedFigure, 'unit' | 'unitZh'>, value: string): string {
  if (figure.unit === 'yuan') return amount(figure, value)
  const share = new Decimal(value).toDecimalPlaces(1, Decimal.ROUND_DOWN).toFixed()
  return `${share}${figure.unitZh}`
}

function percentText(figure: ClosedFigure): string {
  const percent = percentOf(figure)
  return percent === null ? '—' : `${percent}%`
}
