import { indicatorNames } from '~/plan/counting/indicator-names.server'
import { kindName } from '~/ground/firms/kind-name'
import { ownSaidInLine } from '~/ground/record-kinds/own-values'
import { ALL_DAYS } from '~/plan/counting/drill'
import { everyEvidenceRow, type EvidenceRow } from '~/plan/counting/rows.server'
import { EVIDENCE_STATES } from '~/plan/counting/vocabulary'
import { evidenceWords } from '~/plan/counting/words'
import { inLocale } from '~/shared/words'
import type { Asked } from './asked'
import { columnsOf, tableOf, type Table } from './table'
import { exportWords } from './words'

const { text, day, number } = columnsOf<EvidenceRow>()

/** The rows of evidence in one state, or all of them. */
export async function evidenceTable(asked: Asked): Promise<Table> {
  const { actor, locale } = asked
  const w = inLocale(evidenceWords, locale)
  const x = exportWords[locale]
  const indicators = await indicatorNames(actor.enclaveId, locale)
  const columns = [
    text(x.ref, ({ ref }) => ref),
    text(x.indicator, ({ indicator }) => indicators.get(indicator) ?? indicator),
    text(x.firm, ({ firm }) => firm.name),
    text(x.recordKind, ({ record }) => kindName(record.kind, record.own, locale)),
    text(x.number, ({ record }) => record.number),
    text(x.title, ({ record }) => record.title),
    text(x.said, ({ record }) => ownSaidInLine(record.said, locale) || null),
    text(x.state, ({ lapsed, state }) => (lapsed ? w.lapsed[lapsed] : w.states[state])),
    day(x.countedOn, ({ countedOn }) => countedOn),
    number(x.value, ({ value }) => value),
    text(x.submittedBy, ({ submittedBy }) => submittedBy),
    day(x.submittedOn, ({ submittedOn }) => submittedOn),
    text(x.decidedBy, ({ decidedBy }) => decidedBy),
    day(x.decidedOn, ({ decidedOn }) => decidedOn),
    text(x.reason, ({ reason }) => reason),
  ]
  return tableOf(x.sheets.evidence, columns, everyRow(asked))
}

function everyRow({ actor, query, today }: Asked): AsyncGenerator<EvidenceRow[]> {
  const state = EVIDENCE_STATES.codes.find((one) => one === query.get('state')) ?? null
  const drill = { ...ALL_DAYS, state: state === 'withdrawn' ? null : state, page: 1 }
  const wanted = { drill, oldestFirst: state !== 'approved', withdrawnOnly: state === 'withdrawn' }
  return everyEvidenceRow(actor, wanted, today)
}
