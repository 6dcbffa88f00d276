import { useActionData, useLoaderData } from '@remix-run/react'
import { parkRoles } from '~/landing/parks/abilities'
import { parkYearWords, quarterIn } from '~/landing/park-years/words'
import { paths } from '~/platform/paths'
import { pastedFigures } from '~/setup/park-figures/pasted.server'
import { parkFiguresWords } from '~/setup/park-figures/words'
import { PastePage } from '~/setup/pasting/paste-page'
import { paste } from '~/setup/pasting/paste.server'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(parkFiguresWords, (w) => w.figures)

const { loader, action } = paste({
  register: pastedFigures,
  roles: parkRoles('enter'),
  list: paths.parks,
  words: parkFiguresWords,
})

export { loader, action }

/** Figures of parks from the cells of a spreadsheet, shown before they are put forward. */
export default function ImportFigures() {
  const { slug, formKey } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const w = useWords(parkFiguresWords)
  const y = useWords(parkYearWords)
  return (
    <PastePage
      crumbs={[{ label: y.parks, to: paths.parks(slug) }]}
      lead={w.figuresLead}
      read={data && 'read' in data ? data.read : null}
      reply={data && 'read' in data ? data.reply : data}
      formKey={formKey}
      title={w.read}
      name={w.park}
      kind={w.period}
      kindOf={({ input, typed }) =>
        input ? `${input.year} ${quarterIn(y, input.quarter)}` : `${typed[1] ?? ''} ${typed[2] ?? ''}`
      }
      labels={{
        parkId: w.park,
        year: y.year,
        quarter: y.quarter,
        ...y.figures,
        asOf: y.asOf,
        source: y.source,
        sure: w.sure,
      }}
      errors={w.errors}
      enter={w.enterFigures}
    />
  )
}
