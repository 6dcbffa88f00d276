import { stretchesOfRooms, type RoomRow } from '~/residence/inventory/rooms.server'
import { inventoryWords } from '~/residence/inventory/words'
import { inLocale } from '~/shared/words'
import type { Asked } from './asked'
import { columnsOf, tableOf, type Table } from './table'
import { exportWords } from './words'

const { text, number, day } = columnsOf<RoomRow>()

/** Every room of every building. Under the heads of the table that enters rooms, so that it can be read in again. */
export function roomsTable({ actor, today, locale }: Asked): Promise<Table> {
  const w = inLocale(inventoryWords, locale)
  const x = exportWords[locale]
  const yes = (is: boolean) => (is ? x.yes : x.no)
  const c = w.column
  const columns = [
    text(c.building, ({ building }) => building[locale]),
    number(c.level, ({ level }) => level),
    text(c.code, ({ code }) => code),
    text(c.kind, ({ kind }) => w.kinds[kind]),
    number(c.area, ({ sqm }) => sqm),
    number(c.desks, ({ desks }) => desks),
    text(c.leasable, ({ leasable }) => yes(leasable)),
    number(c.rent, ({ rent }) => rent),
    number(c.height, ({ height }) => height),
    number(c.load, ({ load }) => load),
    number(c.power, ({ power }) => power),
    text(c.water, ({ water }) => yes(water)),
    text(c.exhaust, ({ exhaust }) => yes(exhaust)),
    text(c.clean, ({ clean }) => clean),
    text(c.note, ({ note }) => note[locale]),
    day(x.outFrom, ({ outFrom }) => outFrom),
  ]
  return Promise.resolve(tableOf(x.sheets.rooms, columns, stretchesOfRooms(actor, today)))
}
