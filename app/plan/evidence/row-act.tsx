import { actPages, type Loader, type Look, type Shown } from '~/mechanism/act-page'
import { pathsOf, type Area } from '~/plan/counting/area'
import { boardWords } from '~/plan/counting/board-words'
import { evidenceWords, type EvidenceWords } from '~/plan/counting/words'
import { TextArea } from '~/ui/form'
import { EvidenceStateWord } from './evidence-state'
import { RecordFacts } from './record-facts'
import type { EvidencePage } from './row.server'
import { RulePanel } from './rule-panel'
import { sentenceFor } from '~/mechanism/sentences'

type OnRow = { page: EvidencePage; day: string; area: Area; slug: string }

const rowPage = actPages(evidenceWords, (w, { page, area, slug }: OnRow, locale) => {
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
})

type OfRow<L extends Loader> = Look<EvidenceWords, Shown<L> & OnRow>

/** One act on one row of evidence: what it is about stands above the form. */
export function rowAct<L extends Loader>(look: OfRow<L>) {
  return rowPage<L>({
    ...look,
    above: (w, data, locale) => (
      <div className="mb-6">
        <p className="mb-3 font-semibold">
          {data.page.row.firm.name} <EvidenceStateWord row={data.page.row} />
        </p>
        <RecordFacts record={data.page.record} />
        {look.above?.(w, data, locale)}
      </div>
    ),
  })
}

/** An act that rests on the rule: the record is held against it on the page, as the act will hold it. */
export function judgedRowAct<L extends Loader>(look: OfRow<L>) {
  return rowAct<L>({
    ...look,
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
