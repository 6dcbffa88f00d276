import { Prisma } from '~/platform/db.server'
import { LET } from './vocabulary'

/** In SQL: that the lease `l` gives a day to its tenant; what is held for an offer is not let. */
export function letOn(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`l.state IN (${Prisma.join([...LET])}) AND daterange(l."startsOn", l."endsBefore") @> ${day}`
}
