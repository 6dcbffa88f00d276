import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { StartFields } from '~/admission/new-applications/start-fields'
import { startRefusal } from '~/admission/new-applications/start-refusal'
import { startForm } from '~/admission/new-applications/start.form'
import { startApplication } from '~/admission/new-applications/start.server'
import { enclaveChoices, startView } from '~/admission/new-applications/start-view.server'
import { placeOfStart } from '~/admission/new-applications/place-of-start'
import { startWords } from '~/admission/new-applications/start-words'
import { divisionChoices } from '~/ground/national-rules/industries'
import { attempt } from '~/ground/accounts/attempts.server'
import { actingIn, enclaveBySlug, requireUser } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { dayInWords, isDay, yearOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { IdempotencyKey, Submit, TextField } from '~/ui/form'
import script from '~/ui/kept-form.script?script'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, SectionHead } from '~/ui/page'

export const handle = { script }

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireUser(request)
  const locale = localeOf(request)
  const w = inLocale(startWords, locale)
  const { searchParams } = new URL(request.url)
  const slug = searchParams.get('enclave')
  const day = today()
  if (!slug)
    return json({ view: null, choices: await enclaveChoices(day, now(), locale), title: w.chooseEnclave })
  const view = await startView(await actingIn(request, ['founder']), slug, day, now(), locale)
  const foundedOn = searchParams.get('founded_on') ?? ''
  return json({
    view,
    choices: null,
    title: w.title(view.name),
    late: searchParams.has('late'),
    thisYear: yearOf(day),
    carried: searchParams.toString().slice(0, 4000),
    track: searchParams.get('track') === 'B' ? 'B' : searchParams.get('track') === 'A' ? 'A' : '',
    foundedOn: isDay(foundedOn) ? foundedOn : '',
    industryCode: searchParams.get('industry_code') ?? '',
    industries: divisionChoices(locale),
    keys: [newId(), newId()],
    contact: { name: user.name, phone: user.phone ?? '' },
    place: placeOfStart(user),
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const user = await requireUser(request)
  await actingIn(request, ['founder'])
  const enclave = await enclaveBySlug(new URL(request.url).searchParams.get('enclave') ?? undefined)
  const submission = parseWithZod(await request.formData(), { schema: startForm(today()) })
  if (submission.status !== 'success') return invalid(submission)
  if (submission.value.lateCode) {
    const tried = await attempt('late_code', user.userId)
    const w = inLocale(startWords, localeOf(request))
    if (!tried.ok) return refused(submission, w.lateTooOften(tried.minutes), 'lateCode')
  }
  const outcome = await startApplication(user, enclave.id, submission.value, now())
  if (outcome.ok) return redirect(`${paths.mySection(outcome.value.ref, 'firm')}?began`)
  const { text, field } = startRefusal(outcome, enclave.phone, localeOf(request))
  return refused(submission, text, field)
}

export default function NewApplicationPage() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const locale = useLocale()
  const w = useWords(startWords)
  if (data.choices) return <Choices choices={data.choices} />
  const { view } = data
  if (!view.intake && !data.late) {
    return (
      <div className="max-w-[600px]">
        <PageHead title={data.title} />
        <EmptyState title={w.noIntake}>
          {view.next
            ? w.noIntakeNext(view.next.number, dayInWords(view.next.opensOn, locale))
            : w.noIntakeText}
        </EmptyState>
        <p className="mt-4">
          <Link to={`${paths.newApplication(view.slug)}&late`}>{w.late}</Link>
        </p>
      </div>
    )
  }
  return (
    <div className="max-w-[600px]">
      <PageHead
        title={data.title}
        sub={view.intake ? w.open(view.intake.number, dayInWords(view.intake.closesOn, locale)) : w.lateText}
      />
      {view.firms.length > 0 ? <SectionHead title={w.againTitle} /> : null}
      {view.firms.map((firm) => (
        <div key={firm.id} className="mb-6">
          {firm.openRef ? (
            <Link to={paths.myApplication(firm.openRef)}>{w.openAlready(firm.openRef)}</Link>
          ) : (
            <form method="post" action={paths.newApplicationOf(firm.id)}>
              <IdempotencyKey value={data.keys[1] ?? ''} />
              <input type="hidden" name="carried" value={data.carried} />
              {data.late ? (
                <TextField name="lateCode" label={w.lateCode} hint={w.lateCodeHint} maxLength={40} />
              ) : null}
              <Submit size="l">{w.again(firm.name)}</Submit>
            </form>
          )}
        </div>
      ))}
      {view.firms.length > 0 ? <SectionHead title={w.newFirm} /> : <p className="mb-6 text-16">{w.lead}</p>}
      {data.carried.includes('&') ? (
        <div className="mb-6">
          <Note tone="wei">{w.carried}</Note>
        </div>
      ) : null}
      <StartFields
        action={paths.newApplication(view.slug)}
        reply={reply}
        {...{ home: view.home, host: view.host, industries: data.industries, carried: data.carried }}
        {...{
          track: data.track,
          foundedOn: data.foundedOn,
          industryCode: data.industryCode,
          idempotencyKey: data.keys[0] ?? '',
          late: data.late,
          contact: data.contact,
          place: data.place,
        }}
      />
    </div>
  )
}

function Choices({
  choices,
}: {
  choices: { slug: string; name: string; intake: { number: number; closesOn: string } | null }[]
}) {
  const w = useWords(startWords)
  const locale = useLocale()
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.chooseEnclave} />
      <ul className="border-t border-ink">
        {choices.map(({ slug, name, intake }) => (
          <li key={slug} className="border-b border-rule py-3">
            <p className="text-16 font-semibold">
              {intake ? <Link to={paths.newApplication(slug)}>{name}</Link> : name}
            </p>
            <p className="text-13 text-ink-2">
              {intake ? w.open(intake.number, dayInWords(intake.closesOn, locale)) : w.notOpen}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
