import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { kindName } from '~/ground/firms/kind-name'
import { PutForwardForm } from '~/plan/evidence/evidence.form'
import { boardOf } from '~/plan/board/board.server'
import { chosenRecords, type Candidate } from '~/plan/evidence/candidates.server'
import { RecordFacts } from '~/plan/evidence/record-facts'
import { batchWords } from '~/plan/evidence/refusal-words'
import { RulePanel } from '~/plan/evidence/rule-panel'
import { submitMany } from '~/plan/evidence/submit-many.server'
import { requireWorker } from '~/plan/board/worker.server'
import { evidenceWords } from '~/plan/counting/words'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(evidenceWords, (w) => w.acts.submit)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const ids = new URL(request.url).searchParams.getAll('record')
  const day = today()
  const [chosen, board] = await Promise.all([chosenRecords(actor, ids, day), boardOf(actor.enclaveId, day)])
  const indicators = Object.fromEntries(
    board.indicators.map(({ code, name, rule }) => [code, { name, rule }]),
  )
  return json({ chosen, indicators, day })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const submission = parseWithZod(await request.formData(), { schema: PutForwardForm })
  if (submission.status !== 'success') return invalid(submission)
  const { record } = submission.value
  const { done, lines } = await submitMany(actor, record, now())
  const [first] = done
  if (!first) {
    const locale = localeOf(request)
    const left = lines.filter(({ ok }) => !ok).length
    const head = inLocale(evidenceWords, locale).noneSubmitted(left, lines.length)
    const chosen = await chosenRecords(actor, record, today())
    const names = new Map(chosen.map(({ choice, record: one }) => [choice, one.title || one.number]))
    return refused(submission, batchWords(head, lines, names, locale))
  }
  const e = actor.enclaveSlug
  return redirect(
    done.length === 1
      ? paths.deskEvidenceRow(e, first.evidenceId)
      : `${paths.deskEvidence(e)}?state=submitted`,
  )
}

/** What the rule says of the chosen records, then one button that puts them forward. */
export default function NewEvidence() {
  const { chosen } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(evidenceWords)
  const ready = chosen.filter(({ rule }) => rule.counts)
  const list = paths.deskEvidence(e)
  return (
    <div className="max-w-180">
      <PageHead crumbs={[{ label: w.title, to: list }]} title={w.newTitle(chosen.length)} sub={w.newSub} />
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary />
      </FormScope>
      {chosen.length === 0 ? (
        <EmptyState title={w.nothingChosen}>
          {w.nothingChosenText} <Link to={list}>{w.tabs.candidates}</Link>
        </EmptyState>
      ) : (
        <>
          {chosen.map((one) => (
            <Chosen key={one.choice} one={one} />
          ))}
          <Form method="post" className="mt-6 flex flex-wrap gap-3">
            {ready.map(({ choice }) => (
              <input key={choice} type="hidden" name="record" value={choice} />
            ))}
            <Submit disabled={ready.length === 0}>{w.submitNow(ready.length)}</Submit>
            <LinkButton to={list}>{w.keep}</LinkButton>
          </Form>
        </>
      )}
    </div>
  )
}

function Chosen({ one }: { one: Candidate }) {
  const { indicators, day } = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  const locale = useLocale()
  const { record, rule, firm } = one
  const indicator = indicators[one.indicator]
  return (
    <section className="mt-6">
      <SectionHead
        title={record.title || kindName(record.kind, record.own, locale)}
        aside={<Link to={paths.deskFirm(e, firm.id)}>{firm.name}</Link>}
      />
      <div className="grid gap-x-10 gap-y-4 pt-3 md:grid-cols-2">
        <div>
          <RecordFacts record={record} />
        </div>
        <div>
          <p className="mb-1 font-semibold">{indicator?.name[locale]}</p>
          <RulePanel rule={rule} record={record} day={day} clause={indicator?.rule[locale] ?? ''} />
        </div>
      </div>
    </section>
  )
}
