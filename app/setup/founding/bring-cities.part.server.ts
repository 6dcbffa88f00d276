import { DEPARTMENT_KINDS } from '~/ground/departments/vocabulary'
import { LEVELS } from '~/landing/park-rules/vocabulary'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dayFromDate, type Day } from '~/shared/days'
import { notOverOn } from '~/shared/in-force'
import type { ParkDescription } from './found.form'

type Cities = { homeCode: string; hostCode: string }
type Neighbour = { from: string; day: Day }

/** Which of its two cities an enclave shares with one that is being founded. */
async function sharedCities(tx: Tx, { from }: Neighbour, { homeCode, hostCode }: Cities) {
  const { homeCityCode, hostCityCode } = await tx.enclave.findUniqueOrThrow({ where: { id: from } })
  return { home: homeCityCode === homeCode, host: hostCityCode === hostCode }
}

/** The parks of the home city as another enclave of it has them; where the home city is another one, none. */
export async function parksOfHome(tx: Tx, near: Neighbour, cities: Cities): Promise<ParkDescription[]> {
  if (!(await sharedCities(tx, near, cities)).home) return []
  const rows = await tx.park.findMany({
    where: { enclaveId: near.from, ...notOverOn(near.day) },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => {
    const { nameZh: zh, nameEn: en, divisionCode, industriesZh, industriesEn, divisions, source } = row
    const validFrom = dayFromDate(row.validFrom)
    const validUntil = row.validUntil && dayFromDate(row.validUntil)
    const said = { zh, en, divisionCode, industriesZh, industriesEn, divisions, source }
    return { ...said, level: LEVELS.of(row.level), validFrom, validUntil }
  })
}

/** The departments of the cities that both enclaves have; that of an operator is the other's own. */
export async function bringDepartments(
  tx: Tx,
  enclaveId: string,
  near: Neighbour,
  cities: Cities,
): Promise<void> {
  const { home, host } = await sharedCities(tx, near, cities)
  const kinds = DEPARTMENT_KINDS.codes.filter(
    (kind) => kind !== 'operator' && (kind === 'host_city' ? host : home),
  )
  const rows = await tx.department.findMany({
    where: { enclaveId: near.from, kind: { in: kinds }, ...notOverOn(near.day) },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  await tx.department.createMany({
    data: rows.map(({ nameZh, nameEn, kind, duties, contact, validFrom, validUntil }, position) => ({
      enclaveId,
      id: newId(),
      nameZh,
      nameEn,
      kind,
      duties,
      contact,
      position,
      validFrom,
      validUntil,
    })),
  })
}
