import { z } from 'zod'
import { idempotencyKey } from '~/ground/firms/fields.form'

/** The platform has put the file into the store: the field carries its id. */
export const UploadForm = z.object({ file: z.string().max(64).optional(), idempotencyKey })
export type Upload = z.output<typeof UploadForm>
