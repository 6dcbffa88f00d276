import { readDay } from '~/shared/typed-day'
import { isDay, type Day } from '~/shared/days'
import type { Yuan } from '~/shared/money'
import { readNumber } from '~/shared/typed-number'

/** What the columns of a bank statement can mean. */
export const BANK_COLUMNS = ['paidOn', 'amount', 'payer', 'memo', 'serial'] as const
export type BankColumn = (typeof BANK_COLUMNS)[number]
export const NEEDED: readonly BankColumn[] = ['paidOn', 'amount', 'payer']
/** Which column of the sheet, from 0, means what. */
export type Mapping = Partial<Record<BankColumn, number>>

export type BankLine = { paidOn: Day; amount: Yuan; payer: string; memo: string; key: string }
export type LineProblem = 'day' | 'amount' | 'payer'
export type ReadLine = { row: number } & (
  { line: BankLine } | { problem: LineProblem } | { skipped: 'not_in' }
)

/** What banks call their columns, the surer name first. */
const NAMES: Record<BankColumn, readonly RegExp[]> = {
  paidOn: [/交易日期|入账日期|记账日期|交易时间|date/i, /日期|时间/],
  amount: [/贷方发生额|贷方金额|收入金额|收入|转入|credit/i, /交易金额|发生额|金额|amount/i],
  payer: [/对方户名|付款人名称|付款人|对方名称|对方账户名|payer|counterparty/i, /户名|名称/],
  memo: [/附言|摘要|用途|备注|reference|memo/i, /说明/],
  serial: [/流水号|交易序号|凭证号|serial|reference no/i, /序号/],
}

/** The columns as their heads suggest; each is given once. */
export function guessMapping(header: readonly string[]): Mapping {
  const mapping: Mapping = {}
  const taken = new Set<number>()
  for (const column of BANK_COLUMNS) {
    for (const name of NAMES[column]) {
      const at = header.findIndex((head, index) => !taken.has(index) && name.test(head))
      if (at === -1) continue
      mapping[column] = at
      taken.add(at)
      break
    }
  }
  return mapping
}

/**
 * The lines of a statement by their mapping. Only money that came in counts. A line is known by the bank's own number,
 * or else by day, amount, payer, reference and which of such lines of the file it is.
 */
export function readLines(rows: readonly (readonly string[])[], mapping: Mapping): ReadLine[] {
  const seen = new Map<string, number>()
  return rows.flatMap((cells, index): ReadLine[] => {
    const row = index + 2
    const cell = (column: BankColumn) => {
      const at = mapping[column]
      return at === undefined ? '' : (cells[at] ?? '').trim()
    }
    if (cells.every((text) => text.trim() === '')) return []
    const typed = cell('amount').replace(/[,，¥￥\s]/g, '')
    if (typed === '' || /^-/.test(typed) || Number(typed) === 0) return [{ row, skipped: 'not_in' }]
    const amount = readNumber(typed, { unit: 'yuan', digits: 12, places: 2 })
    if (!amount.ok) return [{ row, problem: 'amount' }]
    const paidOn = dayIn(cell('paidOn'))
    if (paidOn === null) return [{ row, problem: 'day' }]
    const payer = cell('payer')
    if (payer === '') return [{ row, problem: 'payer' }]
    const memo = cell('memo').slice(0, 200)
    const plain = [paidOn, amount.value, payer, memo].join('|')
    const same = (seen.get(plain) ?? 0) + 1
    seen.set(plain, same)
    const serial = cell('serial')
    const key = serial === '' ? `line:${plain}|${same}` : `serial:${serial}|${paidOn}|${amount.value}`
    return [{ row, line: { paidOn, amount: amount.value, payer: payer.slice(0, 120), memo, key } }]
  })
}

/** 2026-12-01, 2026/12/1, 20261201, 2026年12月1日, with or without a time. */
function dayIn(text: string): Day | null {
  const bare = /^(20\d\d)(\d\d)(\d\d)/.exec(text)
  const first = bare ? `${bare[1]}-${bare[2]}-${bare[3]}` : readDay(text.split(/[ T]/)[0] ?? '')
  return isDay(first) ? first : null
}

/** Cells of a text that was pasted or saved as CSV: commas or tabs, quotes as spreadsheets write them. */
export function cellsOf(text: string): string[][] {
  const source = text.replace(/^\ufeff/, '')
  const mark = (source.split('\n')[0] ?? '').includes('\t') ? '\t' : ','
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? ''
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === mark) {
      row.push(cell)
      cell = ''
    } else if (letter === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')])
      row = []
      cell = ''
    } else cell += letter
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell.replace(/\r$/, '')])
  return rows.filter((cells) => cells.some((one) => one.trim() !== ''))
}
