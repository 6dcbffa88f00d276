import { z } from 'zod'

/** What an enclave may decide for itself: relief of rent by year in residence, and when to remind. */
export const EnclaveSettings = z.object({
  relief: z.array(z.object({ year: z.number().int().positive(), percent: z.number().min(0).max(100) })),
  remindDays: z.array(z.number().int().positive()),
  bureauConfirmsAdmissions: z.boolean(),
})
export type EnclaveSettings = z.output<typeof EnclaveSettings>

/** The whole rent in the first year, half of it in the second and third; reminders before the term ends. */
export const STANDARD_SETTINGS = {
  relief: [
    { year: 1, percent: 100 },
    { year: 2, percent: 50 },
    { year: 3, percent: 50 },
  ],
  remindDays: [180, 90, 30],
  bureauConfirmsAdmissions: false,
} satisfies EnclaveSettings

/** The settings as the database keeps them; an enclave founded before a setting existed has its standard. */
export function settingsOf(json: unknown): EnclaveSettings {
  return EnclaveSettings.parse({ ...STANDARD_SETTINGS, ...(typeof json === 'object' ? json : {}) })
}
