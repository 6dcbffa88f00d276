import { z } from 'zod'
import { decimalField, wholeField } from '~/shared/form-number'
import { WHEN } from './when.form'

/** The parts of how rooms are proposed, in the order in which they are asked. */
export const ROOM_AIMS = [
  'placed',
  'priority',
  'area',
  'nice',
  'price',
  'beside',
  'least',
  'most',
  'gapPercent',
  'seconds',
] as const

const codes = { missing: 'not_a_number', wrong: 'not_a_number' }
const whole = (least: number, most: number) => wholeField([least, most], codes)

/** How rooms are proposed. */
export const RoomsForm = z.object({
  placed: whole(1, 100),
  priority: whole(0, 100),
  area: whole(0, 100),
  nice: whole(0, 100),
  price: whole(0, 100),
  beside: whole(0, 100),
  least: whole(1, 100),
  most: whole(100, 1000),
  gapPercent: decimalField({ unit: 'percent', digits: 2, places: 2 }, codes)
    .transform(Number)
    .pipe(z.number().max(20, 'not_a_number')),
  seconds: whole(1, 300),
  ...WHEN,
})
