import { words as fileWords } from '~/ground/files/words'
import { taskAct } from '~/plan/measure-pages/measure-act.server'
import { ReportForm } from '~/plan/measures/measure.form'
import { reportProgress } from '~/plan/measures/report.server'
import { reportFields } from '~/plan/measure-pages/report-fields'

export const handle = { files: 'own' }

/** The owner of a task says how far it is, with its proof. */
const { loader, action, meta, Page } = taskAct({
  may: 'report',
  form: ReportForm,
  command: reportProgress,
  at: { proof_missing: 'proof', unknown_file: 'proof' },
  file: { field: 'proof', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  name: (w) => w.report,
  lead: (w) => w.reportLead,
  closed: (w, { task: { state, isOwn } }) =>
    state === 'done' || state === 'stopped' ? w.closedWhy[state] : isOwn ? null : w.refusals.not_yours,
  files: true,
  fields: (w, { task }, locale) => reportFields({ w, locale, percent: task.percent }),
  send: (w) => w.report,
})

export { loader, action, meta, Page as default }
