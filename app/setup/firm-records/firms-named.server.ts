import { sameName } from '~/ground/firms/same-name'
import { visibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'

type Found = { id: string; name: string }
export type FirmNamed = { firm: Found } | { problem: 'firm_unknown' | 'firm_twice' }

const half = (text: string) => text.replaceAll('（', '(').replaceAll('）', ')')
const full = (text: string) => text.replaceAll('(', '（').replaceAll(')', '）')

/** The firms of the cells that name them: by name with brackets of either width, by credit code or by number. */
export async function firmsNamed(
  actor: Actor,
  typed: readonly string[],
): Promise<(cell: string) => FirmNamed> {
  const cells = [...new Set(typed)].filter((cell) => cell !== '' && !cell.includes('\0'))
  const codes = cells.map((cell) => cell.toUpperCase())
  const firms = await db.firm.findMany({
    where: {
      AND: [
        visibleTo(actor),
        {
          OR: [
            { name: { in: cells.flatMap((cell) => [cell, half(cell), full(cell)]) } },
            { uscc: { in: codes } },
            { ref: { in: codes } },
          ],
        },
      ],
    },
    select: { id: true, name: true, uscc: true, ref: true },
  })
  return (cell) => {
    const code = cell.toUpperCase()
    const byCode = firms.find(({ uscc, ref }) => uscc === code || ref === code)
    const byName = firms.filter(({ name }) => sameName(name, cell))
    const [firm, other] = byCode ? [byCode] : byName
    if (!firm) return { problem: 'firm_unknown' }
    return other ? { problem: 'firm_twice' } : { firm: { id: firm.id, name: firm.name } }
  }
}
