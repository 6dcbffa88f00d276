import { z } from 'zod'
import { dayField, decimalField, orNull } from '~/shared/form-number'
import { identifier, line, lineOrEmpty, optionalLine, paragraph } from '~/shared/form-text'
import { lines } from '~/shared/typed-text'
import { DIGITS } from './room-line'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'

const MOST_TEXT = 60_000
const reason = paragraph(500, { missing: 'required', least: 2, short: 'required' })
const day = dayField('required', 'day')
const checked = z
  .string()
  .optional()
  .transform((sent) => sent !== undefined)
const area = decimalField(
  { unit: 'square_metre', digits: DIGITS.area, places: 2 },
  { missing: 'required', wrong: 'number' },
).refine((text) => Number(text) > 0, 'number')
/** A figure of a room that may be left out, with no more digits before the point than its column holds. */
const figure = (digits: number) =>
  orNull(decimalField({ digits, places: 2 }, { missing: 'number', wrong: 'number' }))

/** Rooms out of a spreadsheet: the table as pasted, and the reading that was looked at, sent back to enter them. */
export const RoomsForm = z.object({
  table: z
    .string({ error: 'required' })
    .transform(lines)
    .refine((text) => text !== '', 'required')
    .refine((text) => text.length <= MOST_TEXT, 'too_long'),
  seen: z.string().max(80).optional(),
  idempotencyKey: z.uuid().optional(),
})

/** What is said of one room; its code never changes, and its area only with the reason. */
export const RoomForm = z.object({
  kind: z.enum(UNIT_KINDS.codes.filter((code) => code !== 'desk') as [string, ...string[]], {
    error: 'required',
  }),
  areaSqm: area,
  leasable: checked,
  rentPerSqm: decimalField(
    { unit: 'yuan', digits: DIGITS.rent, places: 2 },
    { missing: 'required', wrong: 'number' },
  ),
  heightM: figure(DIGITS.height),
  loadKn: figure(DIGITS.load),
  powerKw: figure(DIGITS.power),
  water: checked,
  exhaust: checked,
  cleanClass: optionalLine(40),
  noteZh: lineOrEmpty(200),
  noteEn: lineOrEmpty(200),
  reason,
})
export type Room = z.infer<typeof RoomForm>

/** The name of a floor in both languages. */
export const FloorForm = z.object({ nameZh: line(40, 'required'), nameEn: line(40, 'required') })
export type FloorName = z.infer<typeof FloorForm>

/** What is said of a house. */
export const BuildingForm = FloorForm.extend({ address: lineOrEmpty(120) })
export type BuildingSaid = z.infer<typeof BuildingForm>

const MOST_FLOORS = 60

/** A further house: its code for good, and how many floors to begin with. */
export const NewBuildingForm = BuildingForm.extend({
  code: identifier(20, 'required').refine((code) => /^[a-z][a-z0-9-]{0,19}$/.test(code), 'code'),
  floors: z
    .string()
    .optional()
    .transform((typed) => (typed ?? '').trim())
    .refine((typed) => typed === '' || (/^\d+$/.test(typed) && Number(typed) <= MOST_FLOORS), 'floors')
    .transform(Number),
  idempotencyKey: z.uuid().optional(),
})
export type NewBuilding = z.infer<typeof NewBuildingForm>

/** A photo of a room. */
export const PhotoForm = z.object({
  photo: z.string({ error: 'required' }).min(1, 'required'),
  caption: lineOrEmpty(80),
  idempotencyKey: z.uuid().optional(),
})
export type PhotoSent = z.infer<typeof PhotoForm>

/** A room cut into several from a day on: a line for each, its number and its square metres. */
export const SplitForm = z.object({ parts: paragraph(1000, 'required'), from: day, reason })
export type Split = z.infer<typeof SplitForm>

/** A room made one with others of its floor from a day on. */
export const MergeForm = z.object({
  others: paragraph(400, 'required'),
  code: identifier(20, 'required'),
  from: day,
  reason,
})
export type Merge = z.infer<typeof MergeForm>

/** A room out of service from a day on, for good or until it is taken into service again. */
export const RetireForm = z.object({ from: day, reason })
export type Retire = z.infer<typeof RetireForm>
