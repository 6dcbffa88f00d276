import type { LoaderFunctionArgs } from '@remix-run/node'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/commitments/abilities'
import { ownerInWords } from '~/landing/commitments/line-text'
import { readCommitmentQuery } from '~/landing/commitments/list-query'
import { commitmentsToExport } from '~/landing/commitments/queries.server'
import { standingInWords } from '~/landing/commitments/state-text'
import { unitOf } from '~/landing/commitments/vocabulary'
import { commitmentWords } from '~/landing/commitments/words'
import { today } from '~/platform/clock.server'
import { csvFile } from '~/platform/csv-file.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'

/** The commitments an address asks for, for a spreadsheet: every figure exactly, in the unit of its kind. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const locale = localeOf(asked.request)
  const w = inLocale(commitmentWords, locale)
  const h = w.csvHead
  const query = readCommitmentQuery(new URL(asked.request.url).searchParams)
  const rows = await commitmentsToExport(actor, query, today())
  const head = [
    ...[
      h.ref,
      w.commitment,
      h.kind,
      w.firm,
      h.project,
      w.park,
      h.side,
      w.owner,
      h.amount,
      h.unit,
      h.done,
      h.said,
    ],
    ...[h.ownDay, h.due, h.condition, h.late, w.state, h.consequence],
  ]
  const lines = rows.map((row) => [
    ...[
      row.ref,
      row.what,
      w.kinds[row.kind],
      row.firm,
      row.projectRef,
      locale === 'zh' ? row.parkZh : row.parkEn,
    ],
    ...[
      w.sides[row.side],
      ownerInWords(w, row, locale),
      row.amount,
      w.csvUnits[unitOf(row.kind)],
      row.done,
      row.said,
    ],
    ...[
      row.dueOn,
      row.due,
      row.conditionRef,
      row.late,
      standingInWords(w, row),
      w.consequences[row.consequence],
    ],
  ])
  return csvFile(`commitments-${today()}`, [head, ...lines])
}
