import { z } from 'zod'
import { WHEN } from '~/setup/settings-pages/when.form'

/** The mark of the enclave: another file, or none from then on. */
export const LogoForm = z
  .object({
    logo: z.uuid('logo_missing').optional(),
    none: z.literal('on').optional(),
    ...WHEN,
  })
  .refine(({ logo, none }) => logo !== undefined || none === 'on', { path: ['logo'], error: 'logo_missing' })
export type LogoForm = z.output<typeof LogoForm>
