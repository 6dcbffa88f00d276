import { z } from 'zod'
import { dayField, decimalField, orNull, wholeField } from '~/shared/form-number'
import { identifier, line, lineOrEmpty, paragraph } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'
import { readDay } from '~/shared/typed-day'
import { isDay, type Day } from '~/shared/days'
import { CLEARANCES, DRAINS, ENVIRONMENTS, LAND_USES, SITE_KINDS, STOCKS } from './vocabulary'

const number = { missing: 'required', wrong: 'number' }

/** A day that may be left out: nothing typed is null. */
export const dayOrNull = z
  .string()
  .optional()
  .transform((typed) => readDay(typed ?? ''))
  .refine((text) => text === '' || isDay(text), 'day')
  .transform((text): Day | null => (text === '' ? null : text))
const mu = decimalField({ unit: 'mu', digits: 7, places: 2 }, number).refine(isAboveZero, 'above_zero')
const sqm = decimalField({ unit: 'square_metre', digits: 7, places: 2 }, number).refine(
  isAboveZero,
  'above_zero',
)

function isAboveZero(text: string): boolean {
  return Number(text) > 0
}

/** Where it lies: in a park, or, without one, in a county of the home city. */
export const PLACE = {
  parkId: orNull(z.uuid({ error: 'required' })),
  divisionCode: orNull(identifier(6, { long: 'county' }).pipe(z.string().regex(/^\d{6}$/, 'county'))),
}
export const placed = ({ parkId, divisionCode }: { parkId: string | null; divisionCode: string | null }) =>
  parkId !== null || divisionCode !== null
export const NO_PLACE = { path: ['divisionCode'], error: 'county' }

/** All that is said of a site; what a plot or a factory alone has is left out of the other. */
export const SITE_FIELDS = {
  kind: z.enum(SITE_KINDS.codes, { error: 'required' }),
  ...PLACE,
  name: line(60, { missing: 'required' }),
  environment: z.enum(ENVIRONMENTS.codes, { error: 'required' }),
  stock: orNull(z.enum(STOCKS.codes, { error: 'required' })),
  clearance: orNull(z.enum(CLEARANCES.codes, { error: 'required' })),
  landUse: orNull(z.enum(LAND_USES.codes, { error: 'required' })),
  areaMu: orNull(mu),
  pricePerMu: orNull(decimalField({ unit: 'wan', digits: 5, places: 6 }, number).transform(wanToYuan)),
  building: lineOrEmpty(40),
  floor: orNull(wholeField([1, 60], number).transform(String)),
  areaSqm: orNull(sqm),
  heightM: orNull(decimalField({ digits: 2, places: 2 }, number)),
  floorLoad: orNull(decimalField({ digits: 3, places: 2 }, number)),
  powerKva: orNull(wholeField([0, 99_999], number).transform(String)),
  drains: orNull(z.enum(DRAINS.codes, { error: 'required' })),
  rentPerSqm: orNull(decimalField({ unit: 'yuan', digits: 5, places: 2 }, number)),
  fromOn: dayField('required', 'day'),
  untilOn: dayOrNull,
  note: lineOrEmpty(200),
}
const OF_KIND = {
  land: { needed: ['stock', 'clearance', 'landUse', 'areaMu'], also: ['pricePerMu'] },
  factory: {
    needed: ['areaSqm', 'drains'],
    also: ['floor', 'heightM', 'floorLoad', 'powerKva', 'rentPerSqm'],
  },
} as const

type Fields = z.output<z.ZodObject<typeof SITE_FIELDS>>

/** What the kind of a site needs is there, and what only the other kind has is not. */
function ofItsKind<T extends Fields>(site: T, context: z.RefinementCtx): T {
  for (const name of OF_KIND[site.kind].needed)
    if (site[name] === null) context.addIssue({ code: 'custom', path: [name], message: 'required' })
  if (!placed(site)) context.addIssue({ code: 'custom', path: NO_PLACE.path, message: NO_PLACE.error })
  if (site.untilOn !== null && site.untilOn < site.fromOn)
    context.addIssue({ code: 'custom', path: ['untilOn'], message: 'ends_before' })
  const other = OF_KIND[site.kind === 'land' ? 'factory' : 'land']
  const none = Object.fromEntries([...other.needed, ...other.also].map((name) => [name, null]))
  return { ...site, ...none, building: site.kind === 'land' ? '' : site.building }
}

export const NewSiteForm = z
  .object({ ...SITE_FIELDS, idempotencyKey: z.uuid().optional() })
  .transform(ofItsKind)
export const ChangeSiteForm = z
  .object({
    ...SITE_FIELDS,
    version: z.coerce.number().pipe(z.int32().min(1)),
    reason: line(200, { missing: 'required' }),
  })
  .transform(ofItsKind)
export type SiteInput = Fields

/** The last day on which a site is offered, and why; a firm that has it reserved may be given it. */
export const EndSiteForm = z.object({
  on: dayField('required', 'day'),
  reason: line(200, { missing: 'required' }),
})
export type EndSite = z.output<typeof EndSiteForm>

/** A site in two: how much the first keeps, and what both are called. */
export const SplitForm = z.object({
  firstName: line(60, { missing: 'required' }),
  firstArea: mu,
  secondName: line(60, { missing: 'required' }),
  on: dayField('required', 'day'),
  reason: line(200, { missing: 'required' }),
  version: z.coerce.number().pipe(z.int32().min(1)),
})
export type Split = z.output<typeof SplitForm>

/** For whom a site is kept: a landing project, or a firm by its number. */
export const ReserveForm = z
  .object({
    projectId: orNull(z.uuid({ error: 'required' })),
    firmRef: lineOrEmpty(40),
    fromOn: dayField('required', 'day'),
    untilOn: dayField('required', 'day'),
    note: lineOrEmpty(200),
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ projectId, firmRef }) => projectId !== null || firmRef !== '', {
    path: ['projectId'],
    error: 'for_whom',
  })
  .refine(({ fromOn, untilOn }) => fromOn <= untilOn, { path: ['untilOn'], error: 'ends_before' })
export type Reserve = z.output<typeof ReserveForm>

/** How a reservation ends before its day: given up, or because the firm has got the site. */
export const EndReservationForm = z.object({
  how: z.enum(['released', 'taken'], { error: 'required' }),
  reason: paragraph(300, { missing: 'required' }),
})
export type EndReservation = z.output<typeof EndReservationForm>
