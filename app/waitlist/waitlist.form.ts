import { z } from 'zod'

/** Where on the list a firm is to stand. */
export const ReorderForm = z.object({
  applicationId: z.uuid('changed_meanwhile'),
  place: z.coerce.number('place_wrong').int('place_wrong').min(1, 'place_wrong').max(999, 'place_wrong'),
})
export type Reorder = z.output<typeof ReorderForm>

/** The firm that was first on the list as the director saw it. */
export const PromotionForm = z.object({ applicationId: z.uuid('changed_meanwhile') })
export type Promotion = z.output<typeof PromotionForm>
