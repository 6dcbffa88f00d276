import { describe, expect, it } from 'vitest'
import { bulletinDocx } from '~/plan/bulletins/bulletin-docx.server'
import { firstDraft } from '~/plan/bulletins/first-draft'
import { withFigures, marksOf, unknownMarks } from '~/plan/bulletins/marks'
import { bulletinPaper } from '~/plan/bulletins/paper'
import { lastDayOf, monthNamed, monthToClose } from '~/plan/months/calendar'
import { broughtBy, percentOf } from '~/plan/months/shares'
import type { ClosedFigure } from '~/plan/months/queries.server'
import { textIn } from '../support/unzip'

const span = { from: '2026-03-15', to: '2031-03-14' }

describe('the month to close', () => {
  it.each([
    ['none is over yet', null, '2026-03-31', null],
    ['the first, from the day after its last', null, '2026-04-01', '2026-03-01'],
    ['the last whole one where none is closed', null, '2026-11-20', '2026-10-01'],
    ['the one after the newest', '2026-08-01', '2026-11-20', '2026-09-01'],
    ['none while the next is running', '2026-10-01', '2026-11-30', null],
    ['the last, as soon as the plan is over', '2031-02-01', '2031-03-15', '2031-03-01'],
    ['none while the plan runs its last day', '2031-02-01', '2031-03-14', null],
    ['none when the plan is closed', '2031-03-01', '2031-07-01', null],
  ])('%s', (_, newest, today, month) => {
    expect(monthToClose(span, { newest, reopened: null }, today)).toBe(month)
  })

  it('is the one that was opened again, where none is closed', () => {
    const closed = { newest: null, reopened: '2026-08-01' }
    expect(monthToClose(span, closed, '2026-12-03')).toBe('2026-08-01')
  })

  it('ends on its last day, or with the plan', () => {
    expect(lastDayOf('2028-02-01', span)).toBe('2028-02-29')
    expect(lastDayOf('2031-03-01', span)).toBe('2031-03-14')
  })

  it('is named by a year and a month and nothing else', () => {
    expect(['2026-10', '2026-13', '2026-1', '', 'x', '2026-10-01'].map(monthNamed)).toEqual([
      '2026-10-01',
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

const figure = (over: Partial<ClosedFigure>): ClosedFigure => ({
  indicatorId: 'i',
  code: 'patents',
  zh: '专利成果',
  en: 'Patents',
  unit: 'item',
  unitZh: '项',
  unitEn: 'patents',
  value: '56.00',
  rows: 56,
  due: '70.00',
  target: '200.00',
  strict: false,
  better: 'more',
  fresh: '3.00',
  late: '2.00',
  gone: '1.00',
  monthBefore: '52.00',
  yearBefore: null,
  ...over,
})
const trade = figure({
  code: 'tech_trade',
  zh: '技术交易',
  unit: 'yuan',
  value: '123456789.00',
  due: '100000000.00',
  fresh: '0.00',
  late: '0.00',
  gone: '0.00',
})

describe('what a bulletin says', () => {
  it('cuts percentages and knows none of no plan', () => {
    expect(percentOf(figure({ value: '69.99', due: '70' }))).toBe(99)
    expect(percentOf(figure({ due: '0' }))).toBeNull()
    expect(broughtBy(figure({}))).toBe('4.00')
    // The first closed month did not bring what came before it.
    expect(broughtBy(figure({ monthBefore: null, late: '117.00' }))).toBe('3.00')
  })

  it('puts figures in the place of their marks, and names the marks it does not know', () => {
    const marks = marksOf([figure({}), trade], '2026-10-01', '2026-10-31')
    expect(withFigures('截至{数据截止}，专利{专利成果·累计}，交易{ 技术交易·累计 }', marks)).toBe(
      '截至2026年10月31日，专利56项，交易1.23 亿元',
    )
    expect(unknownMarks('{专利成果·累计}{专利·累计} {月份}', marks)).toEqual(['{专利·累计}'])
  })

  it('writes a first draft whose marks are all known and that holds no figure of its own', () => {
    const figures = [figure({}), trade]
    const draft = firstDraft(figures, { green: 100, yellow: 80 })
    const marks = marksOf(figures, '2026-10-01', '2026-10-31')
    for (const text of Object.values(draft)) {
      expect(unknownMarks(text, marks)).toEqual([])
      // The share of the pace is a rule, not a figure.
      expect(text.replace('80%', '')).not.toMatch(/\d/)
    }
    expect(draft.highlights).toContain('技术交易')
    expect(firstDraft([figure({ value: '55.99' })], { green: 100, yellow: 80 }).problems).toContain(
      '专利成果',
    )
  })

  it('ranks by the share of the plan; equal shares take the same place, those without a plan none', () => {
    const figures = [
      figure({ code: 'a', zh: '甲', value: '80', due: '100' }),
      figure({ code: 'b', zh: '乙', value: '120', due: '100' }),
      figure({ code: 'c', zh: '丙', value: '40', due: '50' }),
      figure({ code: 'd', zh: '丁', due: '0' }),
    ]
    const table = bulletinPaper({
      ranks: [],
      sections: firstDraft(figures, { green: 100, yellow: 80 }),
      figures,
      month: '2026-10-01',
      until: '2026-10-31',
      closedOn: '2026-11-03',
      docNo: null,
      publishedOn: null,
      enclave: '渭南（西安）创新创业孵化器',
      sponsor: '渭南市科学技术局',
    }).parts.find(({ kind }) => kind === 'table')
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.rows.map(([place, name]) => `${place} ${name}`)).toEqual(['1 乙', '2 甲', '2 丙', '— 丁'])
  })
})

it('goes into a Word file with its number, its text and its table, whatever people typed', async () => {
  const placed = { id: 'r', place: 4, among: 15, onDay: '2026-07-31', source: '省科技厅' }
  const ranking = {
    code: 'r',
    zh: '全省科创飞地考核名次',
    en: '',
    target: 3,
    last: placed,
    before: null,
    waiting: 0,
  }
  const paper = bulletinPaper({
    ranks: [ranking],
    sections: {
      overall: '累计{专利成果·累计}\u0007<b>',
      highlights: '无。',
      problems: '无。',
      next: '抓紧。',
    },
    figures: [figure({})],
    month: '2026-10-01',
    until: '2026-10-31',
    closedOn: '2026-11-03',
    docNo: '渭科孵通〔2026〕3号',
    publishedOn: '2026-11-05',
    enclave: '渭南（西安）创新创业孵化器',
    sponsor: '渭南市科学技术局',
  })
  const xml = await textIn(await bulletinDocx(paper), 'word/document.xml')
  for (const text of ['渭科孵通〔2026〕3号', '累计56项&lt;b&gt;', '专利成果', '80%', '2026年11月5日'])
    expect(xml).toContain(text)
  // A ranking goes by its name, so that its column is the widest; each table has its caption, and the width of the text.
  expect(xml).toContain('名次指标')
  const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
  )
  expect(grids.map((widths) => widths.reduce((sum, one) => sum + one, 0))).toEqual([8844, 8844])
  expect(grids.map((widths) => widths.indexOf(Math.max(...widths)))).toEqual([1, 0])
})
