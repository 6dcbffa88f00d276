import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownApplications } from '~/admission/case-file/founder-view.server'
import { startWords } from '~/admission/new-applications/start-words'
import { words } from '~/admission/applications/words'
import { intakeWords } from '~/ground/forms/words'
import { actingIn, requireUser } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, TurnBlock } from '~/ui/page'
import { ShapeMark, Tag } from '~/ui/status'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export async function loader({ request }: LoaderFunctionArgs) {
  await requireUser(request)
  const locale = localeOf(request)
  const applications = await ownApplications(await actingIn(request, ['founder']), today(), locale)
  return json({ title: inLocale(startWords, locale).home, applications })
}

export default function HomePage() {
  const { applications } = useLoaderData<typeof loader>()
  const w = useWords(startWords)
  const aw = useWords(words)
  const iw = useWords(intakeWords)
  return (
    <div className="max-w-[760px]">
      <PageHead
        title={w.home}
        actions={
          <LinkButton to={paths.newApplication()} variant="primary" size="l">
            {w.begin}
          </LinkButton>
        }
      />
      {applications.length === 0 ? <EmptyState title={w.noneTitle}>{w.noneText}</EmptyState> : null}
      <ul>
        {applications.map(({ ref, firmName, intakeNumber, track, status }) => (
          <li key={ref} className="border-t border-ink py-4">
            <p className="flex flex-wrap items-baseline gap-x-3 text-16 font-semibold">
              <Link to={paths.myApplication(ref)}>{firmName}</Link>
              <Tag variant="kind">{track === 'B' ? aw.track.B : aw.track.A}</Tag>
            </p>
            <p className="mb-3 text-13 text-ink-3">
              {iw.intake(intakeNumber)} · <span className="code">{ref}</span>
            </p>
            <TurnBlock
              tone={status.late ? 'sha' : status.shape === 'dot' ? 'wei' : 'ink'}
              who={
                <span className="state state-wraps">
                  <ShapeMark shape={status.shape} />
                  {status.who} · {status.where}
                </span>
              }
              until={status.until}
              blocker={status.next}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
