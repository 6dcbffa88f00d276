import { quarterOf } from '~/landing/quarters/quarter'
import { yearOf, type Day } from '~/shared/days'
import type { Earlier, FirmLine, QuartersOfFirm } from './figures'
import { thousandOf } from './thousand'

type EarlierRow = { revenue: string | null; rd: string | null; tax: string | null }
type QuartersRow = EarlierRow & { known: number; staff: number | null; rdStaff: number | null }

/** A firm as its rows say it: amounts in yuan. */
export type FirmRow = {
  id: string
  name: string
  uscc: string
  since: string
  industry: string
  figures: number
  revenue: string | null
  rd: string | null
  tax: string | null
  staff: number | null
  rdStaff: number | null
  founded: Day
  before: EarlierRow | null
  yearBefore: EarlierRow | null
  quarters: QuartersRow | null
  patents: number
  inventions: number
  doctors: number
  masters: number
  hntes: number
  tech_smes: number
  contracts: number
  contract_amount: string
  fundings: number
  funding_amount: string
  evidence: number
}

const thousand = (yuan: string | null) => (yuan === null ? null : thousandOf(yuan))
const count = (number: number | null) => (number === null ? null : String(number))

/** The firm as it stands on the return: amounts in whole thousand yuan, counts in text. */
export function firmLine(row: FirmRow, year: number): FirmLine {
  const { id, name, uscc, since, industry, figures } = row
  return {
    id,
    name,
    uscc,
    since,
    industry,
    figures,
    values: {
      revenue: thousand(row.revenue),
      rd: thousand(row.rd),
      tax: thousand(row.tax),
      staff: count(row.staff),
      rd_staff: count(row.rdStaff),
      doctors: String(row.doctors),
      masters: String(row.masters),
      patents: String(row.patents),
      inventions: String(row.inventions),
      hntes: String(row.hntes),
      tech_smes: String(row.tech_smes),
      contracts: String(row.contracts),
      contract_amount: thousandOf(row.contract_amount),
      fundings: String(row.fundings),
      funding_amount: thousandOf(row.funding_amount),
      evidence: String(row.evidence),
    },
    before: earlier(row.before),
    yearBefore: earlier(row.yearBefore),
    quarters: quarters(row.quarters, row.founded, year),
  }
}

function earlier(row: EarlierRow | null): Earlier | null {
  return row && { revenue: thousand(row.revenue), rd: thousand(row.rd), tax: thousand(row.tax) }
}

function quarters(row: QuartersRow | null, founded: Day, year: number): QuartersOfFirm | null {
  if (row === null) return null
  const { known, staff, rdStaff, ...money } = row
  const all = yearOf(founded) === year ? 5 - Number(quarterOf(founded).slice(5)) : 4
  const { revenue, rd, tax } = money
  return {
    known,
    all,
    revenue: thousand(revenue),
    rd: thousand(rd),
    tax: thousand(tax),
    staff: count(staff),
    rd_staff: count(rdStaff),
  }
}
