import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/criteria/abilities'
import { criteriaSetOf } from '~/criteria/queries.server'
import { ReplayTable } from '~/criteria/replay-table'
import { replayOf } from '~/criteria/replay.server'
import { criteriaWords } from '~/criteria/words'
import { requireActor } from '~/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.replayPage.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.read, enclave: params.enclave })
  const set = await criteriaSetOf(actor, params.setId)
  const replay = set.purpose === 'admission' ? await replayOf(actor, set, localeOf(request)) : null
  const { id, code, titleZh, titleEn } = set
  return json({ slug: actor.enclaveSlug, set: { id, code, titleZh, titleEn }, replay })
}

/** What a set would have changed: past applications whose conclusion, or bonus, would differ under it. */
export default function CriteriaReplay() {
  const { slug, set, replay } = useLoaderData<typeof loader>()
  const w = useWords(criteriaWords)
  const page = w.replayPage
  const title = useLocale() === 'zh' ? set.titleZh : set.titleEn
  const concluded = replay?.lines.filter(({ changed }) => changed === 'conclusion') ?? []
  const pointed = replay?.lines.filter(({ changed }) => changed === 'points') ?? []
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
      {replay === null ? <EmptyState title={page.notAdmission} /> : null}
      {replay?.total === 0 ? <EmptyState title={page.empty} /> : null}
      {replay && replay.total > 0 ? (
        <>
          <Note
            tone={concluded.length > 0 ? 'ink' : 'wei'}
            role="status"
            title={page.sum(replay.total, concluded.length)}
          >
            {pointed.length > 0 ? page.pointsSum(pointed.length) : concluded.length === 0 ? page.none : null}
          </Note>
          <ReplayTable slug={slug} title={page.conclusionHead} lines={concluded} />
          <ReplayTable slug={slug} title={page.pointsHead} lines={pointed} points />
        </>
      ) : null}
    </>
  )
}
