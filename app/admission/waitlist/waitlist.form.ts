import { z } from 'zod'
import { wholeField } from '~/shared/form-number'

/** Where on the list a firm is to stand. */
export const ReorderForm = z.object({
  applicationId: z.uuid('changed_meanwhile'),
  place: wholeField([1, 999], { missing: 'place_wrong', wrong: 'place_wrong' }),
})
export type Reorder = z.output<typeof ReorderForm>

/** The firm that was first on the list as the director saw it. */
export const PromotionForm = z.object({ applicationId: z.uuid('changed_meanwhile') })
export type Promotion = z.output<typeof PromotionForm>
