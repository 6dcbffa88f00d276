import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { KindTable } from '~/setup/record-kinds/kind-table'
import { kindList, NEW_KIND } from '~/setup/record-kinds/view.server'
import { kindWords } from '~/setup/record-kinds/words'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(kindWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.define_indicators, enclave: params.enclave })
  return json({
    list: await kindList(actor, today()),
    saved: new URL(request.url).searchParams.has('saved'),
    newTo: paths.adminKind(actor.enclaveSlug, NEW_KIND),
  })
}

/** The kinds of record that the enclave defined besides those built in. */
export default function Kinds() {
  const { list, saved, newTo } = useLoaderData<typeof loader>()
  const w = useWords(kindWords)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        crumbs={[{ label: w.setup, to: paths.adminSetup(list.slug) }, { label: w.title }]}
      />
      <Done when={saved}>{w.saved}</Done>
      <KindTable list={list} />
      <div className="acts mt-6">
        <LinkButton to={newTo} variant="primary">
          {w.new}
        </LinkButton>
        <TakeOverLink slug={list.slug} matter="kinds" />
      </div>
    </>
  )
}
