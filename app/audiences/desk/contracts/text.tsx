import { useActionData, useLoaderData } from '@remix-run/react'
import { PaperTextPage } from '~/ground/papers/text-page'
import { inRole } from '~/ground/people/guard.server'
import { contractRoles } from '~/residence/contracts/abilities'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LeaseTextForm } from '~/residence/contracts/contract.form'
import { contractRefusal } from '~/residence/contracts/refusal-words'
import { leasePaper } from '~/residence/contracts/text'
import { leaseTexts, publishLeaseText } from '~/residence/contracts/texts.server'
import { contractWords } from '~/residence/contracts/words'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(contractWords, (w) => w.texts)

const { loader, action } = act({
  guard: inRole(...contractRoles('word')),
  show: async (actor, { request }) => ({
    slug: actor.enclaveSlug,
    versions: await leaseTexts(actor, today()),
    today: today(),
    done: new URL(request.url).searchParams.has('done'),
  }),
  form: LeaseTextForm,
  run: (actor, _, input, now) => publishLeaseText(actor, input, now),
  words: (refusal, locale) => contractRefusal(refusal, locale),
  at: { day_passed: 'effectiveOn' },
  to: ({ enclaveSlug }) => `${paths.deskContractText(enclaveSlug)}?done=1`,
})

export { loader, action }

/** The text that contracts are made out on, every version of it, and the form for the next. */
export default function ContractText() {
  const { slug, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(contractWords)
  return (
    <PaperTextPage
      {...data}
      reply={reply}
      kind={leasePaper}
      crumb={{ label: w.title, to: paths.deskContracts(slug) }}
      title={w.texts}
      lead={w.textLead}
      actions={<TakeOverLink slug={slug} matter="lease_text" />}
    />
  )
}
