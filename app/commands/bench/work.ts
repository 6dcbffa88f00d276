import type { BenchWorld } from './world'

/** Ten to this power of applications, firms and rows of evidence. */
export type Size = 3 | 4 | 5 | 6
export type Page = { as: 'officer' | 'bureau' | null; path: string }
export type Reference = 'node:http + pg' | 'bare Remix'

export type Rate = { work: string; page: Page; against: Reference; least: number; p99?: number; size?: Size }
export type Growth = { work: string; page: Page; from: Size; to: Size; most: number }
/** Work of the product and the same of another system on the same rows: at least so many times its rate. */
export type Beside = { work: string; page: Page; theirs: string; least: number; size?: Size }
export type Export = { work: string; page: Page; table: string; size?: Size }
export type Value = { work: string; unit: string; most: number; measure: () => Promise<number> }

/** At which size rates and exports are taken that name none. */
export const USUAL: Size = 5

export const officer = (path: string): Page => ({ as: 'officer', path })
export const bureau = (path: string): Page => ({ as: 'bureau', path })
export const anybody = (path: string): Page => ({ as: null, path })

/** What one loader of a page answers, as data. */
export function dataOf(who: (path: string) => Page, path: string, route: string, search = ''): Page {
  const query = new URLSearchParams(search)
  query.set('_data', route)
  return who(`${path}?${query}`)
}

/** The head of a request for a page in a world. */
export function headersOf({ as }: Page, world: BenchWorld): Record<string, string> {
  return as ? { cookie: world[as] } : {}
}
