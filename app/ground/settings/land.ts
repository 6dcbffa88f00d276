import { z } from 'zod'

/** When the clock of land is told, how long is waited, and where the counties stand on the map. */
export const landShape = z.object({
  /** Whole months after the day on which work was due, on which letters go, the earliest first. */
  alertMonths: z.array(z.number().int().min(1).max(60)),
  /** Days in which a holder replies to a notice of inquiry. */
  replyDays: z.number().int().min(1).max(120),
  /** Days in which a fee is paid after its decision. */
  payDays: z.number().int().min(1).max(120),
  /** Days for which a site is reserved, as its form proposes. */
  reserveDays: z.number().int().min(1).max(730),
  /** Days before a reservation lapses on which it stands among what is due. */
  lapseSoonDays: z.number().int().min(1).max(120),
  /** The schematic map: a tile of each county, counted from the upper left; without tiles it is a plain grid. */
  counties: z.array(
    z.object({
      code: z.string(),
      column: z.number().int().min(1).max(12),
      row: z.number().int().min(1).max(12),
    }),
  ),
})
export type CountyTile = z.output<typeof landShape>['counties'][number]

/** Months are those of the working rules on idle land; thirty days are what its regulation gives (令53号). */
export const STANDARD_LAND: z.output<typeof landShape> = {
  alertMonths: [9, 11, 12, 23, 24],
  replyDays: 30,
  payDays: 30,
  reserveDays: 90,
  lapseSoonDays: 14,
  counties: [],
}
