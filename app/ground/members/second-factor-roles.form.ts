import { z } from 'zod'
import { ROLES } from '~/ground/people/actor'

/** The roles that need a second factor; none is an answer too. */
export const SecondFactorRoles = z.object({ roles: z.array(z.enum(ROLES)).default([]) })
export type SecondFactorRoles = z.output<typeof SecondFactorRoles>
