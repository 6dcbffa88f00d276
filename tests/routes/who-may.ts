import type { Actor } from '~/ground/people/actor'
import type { Scene } from '../support/scenes/all'
import type { World } from '../support/world'
import { COLUMNS, TABLE } from './matrix-table'

/** Somebody who is let in at an address, by the table. */
export function whoMay(method: 'GET' | 'POST', at: string, world: World, { as }: Scene): Actor | null {
  const line = TABLE.get(`${method} ${at}`) ?? []
  const who = COLUMNS.find((_, column) => column > 0 && ![403, 404].includes(line[column] ?? 404))
  if (!who || who === 'stranger' || who === 'outsider') return null
  return as[who] ?? (who === 'expert' ? world.expert1 : world[who])
}
