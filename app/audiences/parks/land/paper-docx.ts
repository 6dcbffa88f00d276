import type { LoaderFunctionArgs } from '@remix-run/node'
import { sheetFile } from '~/ground/papers/word-file.server'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { landSheet } from '~/landing/land/paper-sheet'
import { paperOf } from '~/landing/land/queries.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** A paper of a case as a Word file. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const paper = await paperOf(actor, asked.params.paperId, today())
  return sheetFile(`${paper.number}-${paper.kind}`, landSheet(paper, localeOf(asked.request)))
}
