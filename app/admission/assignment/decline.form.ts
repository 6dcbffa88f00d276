import { z } from 'zod'
import { paragraph } from '~/admission/experts/fields.form'

/** A reason is welcome and not needed. */
export const DeclineForm = z.object({ reason: paragraph(500).default('') })
