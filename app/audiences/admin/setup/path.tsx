import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { topicWords } from '~/ground/settings/topic-words'
import { requireActor } from '~/ground/people/guard.server'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { setupView } from '~/setup/path/path-view.server'
import { StepTable } from '~/setup/path/step-table'
import { pathWords } from '~/setup/path/words'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(pathWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.set_up, enclave: params.enclave })
  const published = new URL(request.url).searchParams.has('published')
  return json({ published, view: await setupView(actor, today()) })
}

/** How far the enclave is set up, step by step. */
export default function SetupPath() {
  const { view, published } = useLoaderData<typeof loader>()
  const w = useWords(pathWords)
  const topics = useWords(topicWords)
  const done = view.steps.filter(({ standing }) => standing === 'done').length
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        actions={
          view.publishedOn ? undefined : (
            <LinkButton variant="primary" to={paths.adminPublication(view.slug)}>
              {w.publish}
            </LinkButton>
          )
        }
      />
      <Done when={published}>{w.publishedNow}</Done>
      <p className="mb-4 flex flex-wrap gap-x-6">
        <span>{w.progress(done, view.steps.length)}</span>
        {view.publishedOn ? (
          <StatusWord shape="dot">{w.publishedOn(view.publishedOn)}</StatusWord>
        ) : (
          <StatusWord shape="half">{w.privateNow}</StatusWord>
        )}
      </p>
      <StepTable view={view} />
      <section className="mt-10">
        <SectionHead title={w.more} />
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {(
            [
              'duties',
              'deadlines',
              'reviewing',
              'terms',
              'limits',
              'rooms',
              'security',
              'leasing',
              'care',
              'land',
              'landed',
              'steps',
              'papers',
              'assessment',
              'industries',
              'rankings',
            ] as const
          ).map((topic) => (
            <li key={topic}>
              <Link
                to={paths.adminSetting(view.slug, topic)}
                className="inline-block min-h-6 min-w-6 leading-6"
              >
                {topics[topic]}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
