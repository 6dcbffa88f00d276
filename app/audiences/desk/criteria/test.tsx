import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/criteria/abilities'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { testView } from '~/setup/criteria-sets/test-view.server'
import { firmChoices, typedIn } from '~/ground/search/firm-choices.server'
import { TestResult } from '~/setup/criteria-sets/test-result'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { isDay } from '~/shared/days'
import { Button } from '~/ui/buttons'
import { DateField, TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.testPage.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.read, enclave: params.enclave })
  const set = await criteriaSetOf(actor, params.setId)
  const query = new URL(request.url).searchParams
  const typed = typedIn(request)
  const asked = query.get('on') ?? ''
  const onDay = isDay(asked) ? asked : today()
  const locale = localeOf(request)
  const choices = await firmChoices(actor.enclaveId, typed)
  const firmId = query.get('firm') ?? (choices.firms.length === 1 ? choices.firms[0]?.id : undefined)
  return json({
    slug: actor.enclaveSlug,
    set: { id: set.id, code: set.code, titleZh: set.titleZh, titleEn: set.titleEn },
    choices,
    typed,
    onDay,
    result: firmId ? await testView(actor, set, { firmId, onDay, locale }) : null,
  })
}

/** A set tried on one firm: every verdict with the values it rests on. */
export default function CriteriaTest() {
  const { slug, set, typed, onDay, result } = useLoaderData<typeof loader>()
  const w = useWords(criteriaWords)
  const locale = useLocale()
  const title = locale === 'zh' ? set.titleZh : set.titleEn
  return (
    <>
      <PageHead
        title={w.testPage.title}
        sub={w.testPage.lead}
        crumbs={[
          { label: w.title, to: paths.deskCriteria(slug) },
          { label: title, to: paths.deskCriteriaSet(slug, set.id) },
          { label: w.testPage.title },
        ]}
      />
      <Form
        method="get"
        className="grid max-w-[960px] items-end gap-x-6 md:grid-cols-[minmax(0,1fr)_200px_auto]"
      >
        <TextField name="q" label={w.testPage.firm} hint={w.testPage.firmHint} defaultValue={typed} />
        <DateField name="on" label={w.testPage.onDay} defaultValue={onDay} />
        <div className="field">
          <Button variant="primary">{w.testPage.act}</Button>
        </div>
      </Form>
      {result ? (
        <TestResult result={result}>
          {result.last ? (
            <Link to={paths.deskApplication(slug, result.last.id)}>{w.testPage.basis(result.last.ref)}</Link>
          ) : (
            w.testPage.noApplication
          )}
        </TestResult>
      ) : typed ? (
        <Choices />
      ) : null}
    </>
  )
}

/** The firms found under what was typed; a link tries the set on one of them. */
function Choices() {
  const { slug, set, choices, typed, onDay } = useLoaderData<typeof loader>()
  const w = useWords(criteriaWords).testPage
  if (choices.firms.length === 0) return <EmptyState title={w.nothingFound}>{w.nothingFoundHint}</EmptyState>
  const to = (firm: string) =>
    `${paths.deskCriteriaTest(slug, set.id)}?${new URLSearchParams({ q: typed, on: onDay, firm }).toString()}`
  return (
    <>
      <p className="mb-3 text-13 text-ink-2">{w.found(choices.firms.length, choices.more)}</p>
      <ul>
        {choices.firms.map(({ id, name, ref }) => (
          <li key={id} className="border-b border-rule py-2">
            <Link to={to(id)}>{name}</Link> <span className="text-13 text-ink-3">{ref}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
