import { useActionData, useLoaderData } from '@remix-run/react'
import { PaperTextPage } from '~/ground/papers/text-page'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/land/abilities'
import { landPaper } from '~/landing/land/paper-text'
import { LandTextForm } from '~/landing/land/text.form'
import { landTexts, publishLandText } from '~/landing/land/texts.server'
import { PAPER_KINDS } from '~/landing/land/vocabulary'
import { landWords } from '~/landing/land/words'
import { act, type Asked } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(landWords, (w) => w.texts)

function kindOf({ params }: Asked) {
  const kind = params.kind ?? ''
  return PAPER_KINDS.has(kind) ? kind : notFound()
}

const { loader, action } = act({
  guard: inRole(...MAY.word),
  show: async (actor, asked) => ({
    slug: actor.enclaveSlug,
    kind: kindOf(asked),
    versions: await landTexts(actor, kindOf(asked), today()),
    today: today(),
    done: new URL(asked.request.url).searchParams.has('done'),
  }),
  form: LandTextForm,
  find: (_, asked) => Promise.resolve(kindOf(asked)),
  run: (actor, asked, input, now) => publishLandText(actor, kindOf(asked), input, now),
  words: landWords,
  at: { day_passed: 'effectiveOn' },
  to: ({ enclaveSlug }, asked) => `${paths.landText(enclaveSlug, kindOf(asked))}?done=1`,
})

export { loader, action }

/** The text that papers of a kind are made out on, every version of it, and the form for the next. */
export default function LandTextPage() {
  const { slug, kind, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(landWords)
  return (
    <PaperTextPage
      {...data}
      reply={reply}
      kind={landPaper}
      crumb={{ label: w.title, to: paths.land(slug) }}
      title={w.papersOf[kind]}
      lead={w.textLead}
    />
  )
}
