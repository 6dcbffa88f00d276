import { z } from 'zod'

/** The yes to a newer form names the very version that was shown. */
export const NewerForm = z.object({ formId: z.uuid({ error: 'form_missing' }) })
