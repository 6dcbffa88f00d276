import { z } from 'zod'
import { identifier, line } from '~/shared/form-text'
import { FirstAdmin } from '~/ground/members/members.form'

const word = (most: number) => line(most, { missing: 'required', long: 'text_long' })
const coded = (form: RegExp, wrong: string) =>
  identifier(60, { missing: 'required', long: wrong }).pipe(z.string().regex(form, wrong))
const cityCode = coded(/^\d{6}$/, 'city_code_wrong')

/** Words that are addresses of the product already. */
const TAKEN = new Set(
  'account addresses admin asked assets bureau check desk files first-administrator healthz installation invitations language my park readyz reset-password review sign-in sign-out sign-up ui uploads'.split(
    ' ',
  ),
)

/** What an enclave is called, and between which two cities it stands. */
export const EnclaveFields = {
  slug: coded(/^[a-z][a-z0-9-]{2,40}$/, 'slug_wrong').refine((slug) => !TAKEN.has(slug), 'slug_taken'),
  refPrefix: coded(/^[A-Z]{2,4}$/, 'prefix_wrong'),
  nameZh: word(60),
  nameEn: word(100),
  homeZh: word(20),
  homeEn: word(40),
  homeCode: cityCode,
  hostZh: word(20),
  hostEn: word(40),
  hostCode: cityCode,
}

/** The first administrator founds the first enclave with the account. */
export const FirstAdminAndEnclave = FirstAdmin.extend(EnclaveFields)
export type FirstAdminAndEnclave = z.output<typeof FirstAdminAndEnclave>

/** Whether the first administrator also founds the first enclave. */
export function foundsEnclave(value: z.output<typeof FirstAdmin>): value is FirstAdminAndEnclave {
  return 'slug' in value
}
