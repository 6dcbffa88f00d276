import { parseWithZod } from '@conform-to/zod/v4'
import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { actorsOfRequest, publicEnclave } from '~/ground/people/guard.server'
import { askedOf, factsTyped, linesOf } from '~/landing/policies/calculator'
import { CalculatorForm, MOST_COMPARED } from '~/landing/policies/calculator.form'
import { CalculatorTable } from '~/landing/policies/calculator-view'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { CalculatorFields } from '~/landing/policies/calculator-fields'
import { inForce, parksWithPackages } from '~/landing/policies/queries.server'
import { policyWords } from '~/landing/policies/words'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { Button } from '~/ui/buttons'
import { ErrorSummary, FormScope } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export const handle = { isForAll: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const typed = new URL(request.url).searchParams
  const submission = parseWithZod(typed, { schema: CalculatorForm })
  const actors = await actorsOfRequest(request)
  const own = actors.find(({ enclaveId, firmId }) => enclaveId === enclave.id && firmId !== null)
  const parks = await parksWithPackages(enclave.id, today())
  const isAsked = typed.size > 0
  const known = !isAsked && own?.firmId ? askedOf(await factsOfFirm(enclave.id, own.firmId, today())) : null
  const empty = CalculatorForm.parse({})
  const first = parks.slice(0, MOST_COMPARED).map(({ id }) => id)
  const said = isAsked
    ? submission.status === 'success'
      ? submission.value
      : null
    : { ...empty, ...known, parks: first }
  const wanted = said && said.parks.length > 0 ? said.parks : first
  const packages = said ? await inForce(enclave.id, today(), { parks: wanted }) : []
  const facts = said && factsTyped(said)
  const linesIn = (parkId: string | null) => (facts === null ? [] : linesOf(packages, parkId, facts))
  const chosen = parks.filter(({ id }) => wanted.includes(id))
  return json({
    enclave: enclaveInWords(enclave, localeOf(request)),
    title: inLocale(policyWords, localeOf(request)).calculateTitle,
    reply: isAsked ? submission.reply() : undefined,
    isKnown: known !== null,
    given: said ?? empty,
    parks,
    wanted,
    columns: said
      ? [
          { id: null, zh: null, en: null, lines: linesIn(null) },
          ...chosen.map(({ id, nameZh, nameEn }) => ({ id, zh: nameZh, en: nameEn, lines: linesIn(id) })),
        ]
      : null,
  })
}

/** What one firm would get in five years, parks side by side; nothing that is typed is kept. */
export default function PolicyCalculator() {
  const { enclave, reply, isKnown, given, parks, wanted, columns } = useLoaderData<typeof loader>()
  const w = useWords(policyWords)
  return (
    <>
      <PageHead
        title={w.calculateTitle}
        sub={w.calculateLead}
        crumbs={[{ label: w.publicTitle, to: paths.publicPolicies(enclave.slug) }, { label: w.calculate }]}
      />
      {isKnown ? <p className="mb-4 text-ink-2">{w.knownOf}</p> : null}
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
        <Form method="get" className="mb-8">
          <ErrorSummary />
          <CalculatorFields given={given} parks={parks} wanted={wanted} />
          <Button variant="primary">{w.calculateAct}</Button>
        </Form>
      </FormScope>
      {columns ? (
        <section>
          <SectionHead title={w.fiveYears} />
          <CalculatorTable columns={columns} />
        </section>
      ) : null}
    </>
  )
}
