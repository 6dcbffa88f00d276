import { z } from 'zod'
import { line } from '~/shared/form-text'
import { VIEW_PAGES } from './pages'

export const ViewForm = z.object({
  page: z.enum(VIEW_PAGES, { error: 'page_missing' }),
  name: line(40, 'name_missing'),
  search: line(600).optional(),
  shared: z.literal('yes').optional(),
})
export type ViewInput = z.output<typeof ViewForm>

export const SharingForm = z.object({
  shared: z
    .string()
    .optional()
    .transform((sent) => sent === 'yes'),
})
