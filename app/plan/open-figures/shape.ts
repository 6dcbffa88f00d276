import { z } from 'zod'

const text = z.object({ zh: z.string(), en: z.string() })
const day = z.iso.date()
/** An exact decimal: a whole count, or yuan. */
const decimal = z.string().regex(/^-?\d+(\.\d{1,2})?$/)

/** What is published of a plan: the figures of a day, and of every month that is closed; a field never changes its meaning. */
export const OpenFigures = z
  .object({
    version: z.literal(1),
    enclave: z.object({ slug: z.string(), name: text, homeCity: text, hostCity: text }),
    plan: z.object({ from: day, to: day }),
    asOf: day.describe('The day of the figures: evidence approved until then.'),
    indicators: z.array(
      z.object({
        code: z.string(),
        name: text,
        unit: z.enum(['item', 'person', 'firm', 'yuan']),
        unitName: text.describe('The unit as people read it.'),
        definition: text.describe('What counts, and when.'),
        note: text.nullable().describe('What else readers should know.'),
        target: decimal.describe('For the whole plan.'),
        mustExceed: z
          .boolean()
          .describe(
            'Whether reaching the target is not enough: it must be exceeded, or, of a limit, not be reached.',
          ),
        better: z
          .enum(['more', 'less'])
          .describe(
            'Whether the target is to be reached, or a limit: with mustExceed, to stay below; else not to pass.',
          ),
        value: decimal.describe('Approved by evidence, on the day.'),
        due: decimal.describe('What the plan calls for by the day, or allows.'),
        months: z.array(
          z.object({
            month: z.string().regex(/^\d{4}-\d{2}$/),
            until: day,
            value: decimal.describe('At the end of the month, as it was closed: it never changes.'),
            due: decimal,
          }),
        ),
      }),
    ),
  })
  .meta({ title: 'Figures of an enclave incubator', description: 'Counted from approved evidence.' })
export type OpenFigures = z.output<typeof OpenFigures>

/** The same in JSON Schema, for those who read the feed by machine. */
export function schemaOfFigures(address: string) {
  return { ...z.toJSONSchema(OpenFigures), $id: address }
}
