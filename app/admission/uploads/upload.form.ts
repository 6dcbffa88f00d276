import { z } from 'zod'

/**
 * A file for one kind of paper. The server in front puts the stored file's id into the kind's own field, or
 * into `<field>.error` why it was refused (see upload-field.ts).
 */
export const UploadForm = z.object({ kind: z.string().max(60) })
