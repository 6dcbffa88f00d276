import { vocabulary, type CodeOf } from '~/shared/vocabulary'

export const BOOKABLE_KINDS = vocabulary({
  room: ['房间', 'Room'],
  instrument: ['仪器设备', 'Instrument'],
})

/** Who may book a thing; the incubator's staff always may, and book for firms. */
export const WHO_BOOKS = vocabulary({
  firms: ['在孵企业和运营部', 'firms in residence and staff'],
  staff: ['只有运营部（可代企业订）', 'staff only, for firms as well'],
})
export type WhoBooks = CodeOf<typeof WHO_BOOKS>
