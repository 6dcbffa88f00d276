import { returnAct } from '~/plan/returns/return-act.server'
import { namesIn } from '~/plan/returns/around-paper'
import { submitReturn } from '~/plan/returns/change-return.server'
import { isHard, SOFT } from '~/plan/returns/checks'
import { periodInWords } from '~/plan/returns/period'
import { SubmitReturnForm } from '~/plan/returns/return.form'
import { TextArea } from '~/ui/form'
import { Note } from '~/ui/page'

/** The figures of a period are frozen and handed in; what does not agree is explained. */
const { loader, action, meta, Page } = returnAct({
  may: 'submit',
  form: SubmitReturnForm,
  command: submitReturn,
  at: { unexplained: ({ check }) => `explain_${String(check)}`, reason_missing: 'reason' },
  name: (w) => w.submit,
  title: (w, { period }, locale) => w.periodTitle(periodInWords(period, locale)),
  lead: (w) => w.submitLead,
  closed: (w, { isOver, state, findings }) => {
    const hard = findings.filter(({ check }) => isHard(check))
    if (!isOver) return w.refusals.period_running
    if (state === 'submitted') return w.refusals.waits
    return hard.length === 0 ? null : w.notAgreed(hard.map(({ check }) => w.checks[check]))
  },
  above: (w, { findings, until }) => (
    <div className="mb-6">
      <Note>
        {w.asOf(until)} {findings.length === 0 ? w.allAgree : ''}
      </Note>
    </div>
  ),
  fields: (w, { mark, state, findings }) => (
    <>
      <input type="hidden" name="seen" value={mark} />
      {state === 'approved' ? (
        <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={500} />
      ) : null}
      {findings
        .filter(({ check }) => SOFT.some((one) => one === check))
        .map(({ check, firms }) => (
          <TextArea
            key={check}
            name={`explain_${check}`}
            label={w.explain(w.checks[check])}
            hint={w.atFirms(namesIn(firms))}
            rows={3}
            max={500}
          />
        ))}
    </>
  ),
  send: (w, { state }) => (state === 'approved' ? w.correct : w.submit),
})

export { loader, action, meta, Page as default }
