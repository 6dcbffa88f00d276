import { Prisma, type Tx } from '~/platform/db.server'

/** In SQL: what the floor `f` in the house `h` is called; with its house, where there is more than one. */
export function floorNameIn(language: 'Zh' | 'En'): Prisma.Sql {
  const name = Prisma.raw(`"name${language}"`)
  const between = language === 'Zh' ? ' ' : ', '
  return Prisma.sql`CASE WHEN (SELECT count(*) FROM "Building" b WHERE b."enclaveId" = f."enclaveId") > 1
    THEN h.${name} || ${between} || f.${name} ELSE f.${name} END`
}

type Named = { nameZh: string; nameEn: string }

/** How many houses an enclave has. */
export function housesOf(tx: Pick<Tx, 'building'>, enclaveId: string): Promise<number> {
  return tx.building.count({ where: { enclaveId } })
}

/** What a floor is called; with its house, where there is more than one. */
export function floorNamed({ nameZh, nameEn, house }: Named & { house: Named }, houses: number): Named {
  return houses > 1
    ? { nameZh: `${house.nameZh} ${nameZh}`, nameEn: `${house.nameEn}, ${nameEn}` }
    : { nameZh, nameEn }
}
