import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/criteria/abilities'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { ReplayTable } from '~/setup/criteria-sets/replay-table'
import { replayOf } from '~/setup/criteria-sets/replay.server'
import { replayWords } from '~/setup/criteria-sets/replay-words'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

type Loaded = { of?: 'admission' | 'graduation' } | undefined
export const meta = titled(replayWords, (w, data) => w.of[(data as Loaded)?.of ?? 'admission'].title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.read, enclave: params.enclave })
  const set = await criteriaSetOf(actor, params.setId)
  const { id, titleZh, titleEn, purpose } = set
  return json({
    slug: actor.enclaveSlug,
    set: { id, titleZh, titleEn },
    of: purpose === 'graduation' ? ('graduation' as const) : ('admission' as const),
    replay: await replayOf(actor, set, localeOf(request)),
  })
}

/** What a set would have changed: past cases whose conclusion, or bonus, would differ under it. */
export default function CriteriaReplay() {
  const { slug, set, of, replay } = useLoaderData<typeof loader>()
  const w = useWords(criteriaWords)
  const said = useWords(replayWords)
  const page = said.of[of]
  const title = useLocale() === 'zh' ? set.titleZh : set.titleEn
  const concluded = replay.lines.filter(({ changed }) => changed === 'conclusion')
  const pointed = replay.lines.filter(({ changed }) => changed === 'points')
  return (
    <>
      <PageHead
        title={page.title}
        sub={page.lead}
        crumbs={[
          { label: w.title, to: paths.deskCriteria(slug) },
          { label: title, to: paths.deskCriteriaSet(slug, set.id) },
          { label: page.title },
        ]}
      />
      {replay.total === 0 ? (
        <EmptyState title={page.empty} />
      ) : (
        <>
          <Note
            tone={concluded.length > 0 ? 'ink' : 'wei'}
            role="status"
            title={page.sum(replay.total, concluded.length)}
          >
            {pointed.length > 0 ? page.pointsSum(pointed.length) : concluded.length === 0 ? page.none : null}
          </Note>
          <ReplayTable of={of} title={said.conclusionHead} lines={concluded} />
          <ReplayTable of={of} title={said.pointsHead} lines={pointed} points />
        </>
      )}
    </>
  )
}
