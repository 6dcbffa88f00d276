import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { acts, type Asked, type Look } from '~/mechanism/acts.server'
import { type Detail, sentenceFor } from '~/mechanism/sentences'
import { type Area, areaOf, pathsOf } from '~/plan/counting/area'
import { boardWords } from '~/plan/counting/board-words'
import { findEvidence } from '~/plan/counting/visible.server'
import { evidenceWords, type EvidenceWords } from '~/plan/counting/words'
import { EvidenceStateWord } from '~/plan/evidence/evidence-state'
import { RecordFacts } from '~/plan/evidence/record-facts'
import { refusalWords, type RowRefusal } from '~/plan/evidence/refusal-words'
import { type EvidencePage, evidenceRow } from '~/plan/evidence/row.server'
import { RulePanel } from '~/plan/evidence/rule-panel'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { TextArea } from '~/ui/form'
import { requireWorker } from './worker.server'

type Framed = { page: EvidencePage; day: string; area: Area; slug: string }

/** Where the rule refuses, every reason of it is said at once. */
const said = (locale: Locale) => ({
  refusals: {
    ...evidenceWords[locale].refusals,
    not_counted: (detail: Detail) => refusalWords({ reason: 'not_counted', detail }, locale),
  },
})

const rowsAct = acts(
  evidenceWords,
  (w, { page, area, slug }: Framed, locale) => {
    const places = pathsOf(area, slug)
    const { row, indicator } = page
    return {
      crumbs: [
        { label: boardWords[locale].onBoard, to: places.board },
        { label: indicator.name[locale], to: places.indicator(indicator.code) },
        { label: row.ref, to: places.row(row.id) },
      ],
      back: places.row(row.id),
      keep: w.keep,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
  { refusals: { zh: said('zh'), en: said('en') } },
)

const areaHere = (request: Request) => areaOf(new URL(request.url).pathname)

async function shown(actor: Actor, { request, params }: Asked) {
  const page = await evidenceRow(actor, params.evidenceId ?? '', today(), localeOf(request))
  return { page, day: today(), area: areaHere(request), slug: actor.enclaveSlug }
}

type OnRow<Schema extends z.ZodType, R extends RowRefusal> = {
  form: Schema
  command: (actor: Actor, rowId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<unknown, R>>
} & Look<EvidenceWords, Awaited<ReturnType<typeof shown>>>

/**
 * An act on one row of evidence, at the desk or at the bureau: what it is about stands above the form, and it leads
 * back to the row.
 */
export function rowAct<Schema extends z.ZodType, R extends RowRefusal>(one: OnRow<Schema, R>) {
  return rowsAct({
    ...one,
    guard: ({ request, params }) => requireWorker(request, params.enclave),
    show: shown,
    find: (actor, { params }) => findEvidence(actor, params.evidenceId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.evidenceId), input, now),
    to: (actor, { request, params }) =>
      pathsOf(areaHere(request), actor.enclaveSlug).row(params.evidenceId ?? ''),
    above: (w, data, locale) => (
      <div className="mb-6">
        <p className="mb-3 font-semibold">
          {data.page.row.firm.name} <EvidenceStateWord row={data.page.row} />
        </p>
        <RecordFacts record={data.page.record} />
        {one.above?.(w, data, locale)}
      </div>
    ),
  })
}

/** An act that rests on the rule: the record is held against it on the page, as the act will hold it. */
export function judgedRowAct<Schema extends z.ZodType, R extends RowRefusal>(one: OnRow<Schema, R>) {
  return rowAct({
    ...one,
    above: (_, { page: { rule, record, indicator }, day }, locale) =>
      rule ? (
        <div className="mt-6">
          <RulePanel rule={rule} record={record} day={day} clause={indicator.rule[locale]} />
        </div>
      ) : null,
  })
}

/** Why, for whoever reads the falling figure. */
export const reasonField = (w: EvidenceWords) => (
  <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={500} />
)
