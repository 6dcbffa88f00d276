import type { FirmLine } from './figures'
import { thousandOf } from './thousand'

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
  revenueBefore: string | null
  rdBefore: string | null
  taxBefore: string | null
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
export function firmLine(row: FirmRow): FirmLine {
  const { id, name, uscc, since, industry, figures, revenueBefore, rdBefore } = row
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
    before:
      revenueBefore === null || rdBefore === null
        ? null
        : { revenue: thousandOf(revenueBefore), rd: thousandOf(rdBefore), tax: thousand(row.taxBefore) },
  }
}
