import { z } from 'zod'
import { identifierField } from '~/ground/accounts/fields.form'

export const NameAdministrator = z.object({ identifier: identifierField })
export type NameAdministrator = z.output<typeof NameAdministrator>
