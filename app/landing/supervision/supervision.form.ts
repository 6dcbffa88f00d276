import { z } from 'zod'
import { LISTED_LEVELS } from '~/landing/priorities/vocabulary'
import { dayField } from '~/shared/form-number'
import { line, paragraph } from '~/shared/form-text'

const version = z.coerce.number({ error: 'required' }).pipe(z.int32('required'))
const text = paragraph(300, { missing: 'required', least: 2, short: 'required', long: 'too_long' })

/** A project is listed: at which level, why, which leader is in charge, what ends it, and by which day. */
export const ListingForm = z.object({
  version,
  level: z.enum(LISTED_LEVELS.codes, { error: 'required' }),
  reason: text,
  leader: line(60, { missing: 'required', long: 'too_long' }),
  ends: text,
  dueOn: dayField('required', 'not_a_day'),
})
export type Listing = z.output<typeof ListingForm>

/** It is taken off, with what came of it. */
export const UnlistingForm = z.object({ version, result: text })
export type Unlisting = z.output<typeof UnlistingForm>

/** The green channel is opened or closed, and why. */
export const ChannelForm = z.object({ version, reason: text })
export type Channel = z.output<typeof ChannelForm>
