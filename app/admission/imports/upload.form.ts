import { z } from 'zod'

/** The platform has put the file into the store: the field carries its id. */
export const UploadForm = z.object({ file: z.string().max(64).optional() })
