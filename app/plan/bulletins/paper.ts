import type { ClosedFigure } from '~/plan/months/queries.server'
import type { RankLine } from '~/plan/rankings/queries.server'
import { movedSaid, placeSaid, targetSaid } from '~/plan/rankings/said'
import { rankWords } from '~/plan/rankings/words'
import { dayInWords, type Day } from '~/shared/days'
import { broughtBy, percentOf } from '~/plan/months/shares'
import { amount, withFigures, marksOf, plannedText } from './marks'
import { monthText } from '~/plan/months/calendar'
import type { Sections } from './sections'

/** A year and its day, whatever the year is now. */
const WITH_YEAR = 0

/** A bulletin as an official paper (GB/T 9704-2012): red head, number, title, text, table, who issues it and when. */
export type BulletinPaper = {
  organisation: string
  docNo: string
  title: string
  parts: PaperPart[]
  /** What the table rests on. */
  notes: string[]
  signedBy: string
  signedOn: string
}
export type PaperPart =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | {
      kind: 'table'
      caption: string
      heads: string[]
      rows: string[][]
      /** Which column a row goes by, and from which on they are figures. */
      named: number
      figuresFrom: number
    }

type Facts = {
  sections: Sections
  figures: readonly ClosedFigure[]
  ranks: readonly RankLine[]
  month: Day
  until: Day
  closedOn: Day
  docNo: string | null
  publishedOn: Day | null
  enclave: string
  sponsor: string
}

/** The bulletin in Chinese, as it is read, printed and handed out; every figure comes from the closing. */
export function bulletinPaper(facts: Facts): BulletinPaper {
  const { figures, month, until, sections, enclave, sponsor } = facts
  const marks = marksOf(figures, month, until, facts.ranks)
  const part = (number: string, name: string, text: string): PaperPart[] => [
    { kind: 'heading', text: `${number}、${name}` },
    ...withFigures(text, marks)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): PaperPart => ({ kind: 'text', text: line.trim() })),
  ]
  return {
    organisation: sponsor,
    docNo: facts.docNo ?? '（草稿，未编号）',
    title: `关于${enclave}${monthText(month)}工作进展的通报`,
    parts: [
      ...part('一', '总体情况', sections.overall),
      { kind: 'heading', text: '二、排名' },
      rankingTable(figures),
      ...(facts.ranks.length > 0 ? [placesTable(facts.ranks)] : []),
      ...part('三', '亮点', sections.highlights),
      ...part('四', '存在问题', sections.problems),
      ...part('五', '下一步要求', sections.next),
    ],
    notes: [
      `数据截至${dayInWords(until, 'zh', WITH_YEAR)}，${dayInWords(facts.closedOn, 'zh', WITH_YEAR)}关账。`,
      '只计科技局核准的证据；日期在以前月份、关账后核准的计入本月。完成率为累计与同期计划之比，只舍不入。',
    ],
    signedBy: sponsor,
    signedOn: facts.publishedOn ? dayInWords(facts.publishedOn, 'zh', WITH_YEAR) : '',
  }
}

/**
 * The indicators by how much of the plan to date they have done, the furthest first; those without a plan last. Limits
 * have no place among them and stand below.
 */
export function ranked(figures: readonly ClosedFigure[]): { figure: ClosedFigure; percent: number | null }[] {
  const rank = ({ figure, percent }: { figure: ClosedFigure; percent: number | null }) =>
    figure.better === 'less' ? -2 : (percent ?? -1)
  return figures.map((figure) => ({ figure, percent: percentOf(figure) })).sort((a, b) => rank(b) - rank(a))
}

function rankingTable(figures: readonly ClosedFigure[]): PaperPart {
  const rows = ranked(figures)
  return {
    kind: 'table',
    caption: '指标完成情况',
    heads: ['名次', '指标', '累计', '当月', '同期计划', '完成率'],
    named: 1,
    figuresFrom: 2,
    rows: rows.map(({ figure, percent }) => [
      // Equal shares take the same place.
      percent === null || figure.better === 'less'
        ? '—'
        : String(rows.findIndex((one) => one.percent === percent) + 1),
      figure.zh,
      amount(figure, figure.value),
      amount(figure, broughtBy(figure)),
      (figure.better === 'less' ? '上限' : '') + plannedText(figure, figure.due),
      percent === null ? '—' : figure.better === 'less' ? `已用${percent}%` : `${percent}%`,
    ]),
  }
}

/** The places in rankings that were approved when the month was closed; each by itself. */
function placesTable(ranks: readonly RankLine[]): PaperPart {
  const w = rankWords.zh
  return {
    kind: 'table',
    caption: '名次指标',
    heads: ['榜单', '名次', '比上次', '目标', '数据日期'],
    named: 0,
    figuresFrom: 5,
    rows: ranks.map((line) => [
      line.zh,
      line.last ? placeSaid(w, line.last) : '—',
      movedSaid(w, line) || '—',
      targetSaid(w, line)[0],
      line.last?.onDay ?? '—',
    ]),
  }
}
