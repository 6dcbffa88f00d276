import type { LoaderFunctionArgs } from '@remix-run/node'
import { sheetFile } from '~/ground/papers/word-file.server'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/commitments/abilities'
import { sheetsOf } from '~/landing/landing-agreements/paper-sheet'
import { agreementOf } from '~/landing/landing-agreements/agreement.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** The agreement on a landing as a Word file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.read_agreement)({ request, params })
  const agreement = await agreementOf(actor, params.projectId ?? '', today())
  return sheetFile(`${agreement.project.ref}-agreement`, sheetsOf(agreement, localeOf(request)))
}
