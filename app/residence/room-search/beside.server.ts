import { Prisma } from '~/platform/db.server'

/** Metres by which two rooms may lie apart, a wall thick, and still be neighbours. */
const WALL = 0.6

/** In SQL: that the rooms `a` and `b` of one floor share a wall, not a corner, by where the plan draws them. */
export function shareAWall(a: string, b: string): Prisma.Sql {
  const at = (unit: string, key: string) => `(${unit}.shape->>'${key}')::float`
  const gap = (low: string, size: string) =>
    `greatest(${at(a, low)}, ${at(b, low)}) - least(${at(a, low)} + ${at(a, size)}, ${at(b, low)} + ${at(b, size)})`
  return Prisma.raw(
    `(${a}."enclaveId" = ${b}."enclaveId" AND ${a}."floorId" = ${b}."floorId" AND ${a}.id <> ${b}.id
      AND ${gap('x', 'w')} <= ${WALL} AND ${gap('y', 'h')} <= ${WALL}
      AND least(${gap('x', 'w')}, ${gap('y', 'h')}) < -${WALL})`,
  )
}
