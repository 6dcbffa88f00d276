import type { Actor } from '~/ground/people/actor'
import { MAY } from '~/landing/sites/abilities'
import { siteFieldWords } from '~/landing/sites/field-words'
import { parksToEnter } from '~/landing/sites/queries.server'
import { NAME_TAKEN, writeSite } from '~/landing/sites/save-site.server'
import { NewSiteForm, type SITE_FIELDS, type SiteInput } from '~/landing/sites/site.form'
import { CLEARANCES, DRAINS, ENVIRONMENTS, LAND_USES, SITE_KINDS, STOCKS } from '~/landing/sites/vocabulary'
import { placeOf } from '~/landing/sites/visible.server'
import { codeOf, pastedRows } from '~/setup/pasting/pasted-rows'
import type { PastedRegister } from '~/setup/pasting/enter-pasted.server'

/** The columns in their order: where, then the plot, then the factory. */
const COLUMNS = [
  'name',
  'kind',
  'parkId',
  'divisionCode',
  'environment',
  'fromOn',
  'untilOn',
  'stock',
  'clearance',
  'landUse',
  'areaMu',
  'pricePerMu',
  'building',
  'floor',
  'areaSqm',
  'heightM',
  'floorLoad',
  'powerKva',
  'drains',
  'rentPerSqm',
  'note',
] as const satisfies readonly (keyof typeof SITE_FIELDS)[]

const CODES = {
  kind: SITE_KINDS,
  environment: ENVIRONMENTS,
  stock: STOCKS,
  clearance: CLEARANCES,
  landUse: LAND_USES,
  drains: DRAINS,
}

/** Sites as the rows of a spreadsheet: a park by its name, codes by themselves or by their words. */
export async function pastedSites(actor: Actor): Promise<PastedRegister<SiteInput>> {
  const parks = await parksToEnter(actor)
  const inputOf = (cells: Record<string, string>) => {
    const codes = Object.entries(CODES).map(([field, codes]) => [field, codeOf(codes, cells[field] ?? '')])
    const read = { ...cells, ...Object.fromEntries(codes) } as Record<string, string>
    const named = cells.parkId ?? ''
    const park = parks.find(({ nameZh, nameEn }) => named === nameZh || named === nameEn)
    return { ...read, environment: read.environment || 'unset', parkId: park?.id ?? named }
  }
  const heads = [siteFieldWords.zh.name, siteFieldWords.en.name]
  const table = { columns: COLUMNS, heads, schema: NewSiteForm, inputOf }
  return {
    rowsIn: (text) =>
      pastedRows(table, text).map((row) =>
        actor.role === 'park' && row.input?.parkId === null ? { ...row, ...NOT_YOURS } : row,
      ),
    by: MAY.keep,
    write: async (tx, _, input, now) => {
      const place = await placeOf(tx, actor, input)
      if (place === 'park_unknown') throw new Error('a park ended while its sites were pasted')
      return writeSite(tx, actor, { ...input, ...place }, now)
    },
    taken: NAME_TAKEN,
  }
}

/** A park officer pastes sites of the own park alone. */
const NOT_YOURS = { input: null, problems: [{ field: 'parkId', code: 'park_unknown' }] }
