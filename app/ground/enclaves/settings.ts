import { z } from 'zod'
import { ROLES } from '~/ground/people/actor'

const note = z.object({ zh: z.string(), en: z.string() }).optional()

/**
 * What an enclave may decide for itself: relief of rent by year in residence (none until somebody decides it), whether
 * its fund is the amount named or more than that, where the figures of its portal come from, when to remind, and
 * who needs a second factor.
 */
export const EnclaveSettings = z.object({
  relief: z.array(z.object({ year: z.number().int().positive(), percent: z.number().min(0).max(100) })),
  fundIsMore: z.boolean(),
  notes: z.object({ relief: note, fund: note, area: note, parks: note, plan: note }),
  remindDays: z.array(z.number().int().positive()),
  bureauConfirmsAdmissions: z.boolean(),
  /** Roles in which nobody acts without a second factor. */
  secondFactorRoles: z.array(z.enum(ROLES)),
})
export type EnclaveSettings = z.output<typeof EnclaveSettings>

/** Nothing promised that nobody decided; reminders before the term ends. */
export const STANDARD_SETTINGS = {
  relief: [],
  fundIsMore: false,
  notes: {},
  remindDays: [180, 90, 30],
  bureauConfirmsAdmissions: false,
  secondFactorRoles: [],
} satisfies EnclaveSettings

const said = note.catch(undefined)
/** Each setting by itself: one that cannot be read is the standard one, and the others stay as they were set. */
const KeptSettings: z.ZodType<EnclaveSettings> = z
  .object({
    relief: EnclaveSettings.shape.relief.catch(STANDARD_SETTINGS.relief),
    fundIsMore: EnclaveSettings.shape.fundIsMore.catch(STANDARD_SETTINGS.fundIsMore),
    notes: z.object({ relief: said, fund: said, area: said, parks: said, plan: said }).catch({}),
    remindDays: EnclaveSettings.shape.remindDays.catch(STANDARD_SETTINGS.remindDays),
    bureauConfirmsAdmissions: EnclaveSettings.shape.bureauConfirmsAdmissions.catch(
      STANDARD_SETTINGS.bureauConfirmsAdmissions,
    ),
    secondFactorRoles: EnclaveSettings.shape.secondFactorRoles.catch(STANDARD_SETTINGS.secondFactorRoles),
  })
  .catch(STANDARD_SETTINGS)

/** The settings as the database keeps them; an enclave founded before a setting existed has its standard. */
export function settingsOf(json: unknown): EnclaveSettings {
  return KeptSettings.parse(json)
}
