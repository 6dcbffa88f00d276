import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LetterTable } from '~/across/letter-templates/letter-table'
import { letterPage } from '~/ground/notices/queries.server'
import { LETTER_STATES } from '~/ground/notices/vocabulary'
import { noticeWords } from '~/ground/notices/words'
import { requireActor } from '~/ground/people/guard.server'
import { idsBeside } from '~/platform/key-page.server'
import { paths } from '~/platform/paths'
import { placeOfNext, placeOfPrevious, rangeOfKey } from '~/shared/page-range'
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
  const page = await letterPage(actor, { ...(state ? { state } : {}), ...idsBeside(searchParams) })
  return json({
    slug: actor.enclaveSlug,
    state: state ?? null,
    states: LETTER_STATES.codes,
    range: rangeOfKey(searchParams, page, page.counted),
    ...page,
  })
}

export default function LettersPage() {
  const { slug, state, states, letters, previous, next, range } = useLoaderData<typeof loader>()
  const w = useWords(noticeWords)
  const home = paths.letters(slug)
  const here = state ? `${home}?state=${state}` : home
  const join = state ? '&' : '?'
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
        range={range}
        unit="letter"
        previous={previous ? `${here}${join}before=${previous}&at=${placeOfPrevious(range)}` : undefined}
        next={next ? `${here}${join}after=${next}&at=${placeOfNext(range)}` : undefined}
      />
    </>
  )
}
