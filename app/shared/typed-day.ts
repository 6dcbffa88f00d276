import { identifying } from './typed-text'

/**
 * A day as typed or as a spreadsheet says it: 2026/3/1, 2026.3.1, 2026年3月1日, ２０２６－３－１ and 20260301 are
 * 2026-03-01. Anything else comes back as it was; whether such a day exists is another question (isDay).
 */
export function readDay(typed: string): string {
  const text = identifying(typed).replaceAll(' ', '')
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

/** A month as typed: 2026/12, 2026年12月, ２０２６－１２ and 202612 are 2026-12. Anything else comes back as it was. */
export function readMonth(typed: string): string {
  const text = identifying(typed).replaceAll(' ', '')
  const [, year, month = ''] =
    /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}` : text
}
