import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LetterTable } from '~/setup/letter-templates/letter-table'
import { letterPage } from '~/ground/notices/queries.server'
import { LETTER_STATES } from '~/ground/notices/vocabulary'
import { noticeWords } from '~/ground/notices/words'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, FilterLinks, PageHead, Pager } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(noticeWords, (w) => w.letters)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, {
    roles: ['admin', 'director', 'officer'],
    enclave: params.enclave,
  })
  const { searchParams } = new URL(request.url)
  const state = LETTER_STATES.codes.find((one) => one === searchParams.get('state'))
  const before = searchParams.get('before') ?? undefined
  const page = await letterPage(actor, { state, before })
  return json({
    slug: actor.enclaveSlug,
    state: state ?? null,
    states: LETTER_STATES.codes,
    paged: before !== undefined,
    ...page,
  })
}

export default function LettersPage() {
  const { slug, state, states, letters, older, paged } = useLoaderData<typeof loader>()
  const w = useWords(noticeWords)
  const home = paths.letters(slug)
  const here = state ? `${home}?state=${state}` : home
  return (
    <>
      <PageHead
        title={w.letters}
        sub={w.sub}
        actions={<LinkButton to={paths.letterTemplates(slug)}>{w.toTemplates}</LinkButton>}
      />
      <FilterLinks
        label={w.state}
        items={[
          { to: home, label: w.all, current: state === null },
          ...states.map((one) => ({
            to: `${home}?state=${one}`,
            label: w.states[one],
            current: one === state,
          })),
        ]}
      />
      {letters.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <LetterTable slug={slug} letters={letters} />
      )}
      <Pager
        previous={paged ? here : undefined}
        next={older ? `${here}${state ? '&' : '?'}before=${older}` : undefined}
      />
    </>
  )
}
