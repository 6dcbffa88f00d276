import { newestSetting } from '~/ground/settings/decide.part.server'
import type { Charge } from '~/ground/settings/settings'
import { db } from '~/platform/db.server'
import type { RowParts } from './parts'

/** Which department answers for which rows of an indicator: for all of them, or by what sums are kept by. */
export type InCharge = {
  column: 'park' | 'industry'
  /** The one that answers for everything. */
  all: string | null
  /** Else whose a park or a division of industry is. */
  of: ReadonlyMap<string, string>
}

const NOBODY: InCharge = { column: 'park', all: null, of: new Map() }
/** Where no departments are looked at. */
export const nobodyInCharge = (): InCharge => NOBODY

/** Who answers for what of each indicator as it is decided now, by its code; what nobody decided is with no department. */
export async function inChargeOf(enclaveId: string): Promise<(code: string) => InCharge> {
  const { content } = await newestSetting(db, enclaveId, 'plan')
  const byDistrict = Object.values(content.charge).some(({ by }) => by === 'district')
  const parks = byDistrict
    ? await db.park.findMany({ where: { enclaveId }, select: { id: true, divisionCode: true } })
    : []
  const known = new Map(
    Object.entries(content.charge).map(([code, charge]) => [code, inChargeBy(charge, parks)] as const),
  )
  return (code) => known.get(code) ?? NOBODY
}

function inChargeBy({ by, of }: Charge, parks: readonly { id: string; divisionCode: string }[]): InCharge {
  if (by === 'all') return { column: 'park', all: of[0]?.department ?? null, of: new Map() }
  const pairs = of.flatMap(({ department, keys }) => keys.map((key) => [key, department] as const))
  if (by !== 'district') return { column: by, all: null, of: new Map(pairs) }
  const whose = new Map(pairs)
  return {
    column: 'park',
    all: null,
    of: new Map(
      parks.flatMap(({ id, divisionCode }) => {
        const department = whose.get(divisionCode)
        return department === undefined ? [] : [[id, department] as const]
      }),
    ),
  }
}

/** The department that answers for a row; empty where none does. */
export function departmentOf({ column, all, of }: InCharge, parts: RowParts): string {
  return all ?? of.get(parts[column]) ?? ''
}
