import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { chargeWords } from '~/residence/charges/words'
import { sentenceFor } from '~/mechanism/sentences'

type OnRun = { slug: string; run?: { id: string; month: string; version: number }; formKey?: string }

/** The page of an act on charges; the way back is the run it is about, or the months. */
export const chargeAct = actPages(chargeWords, (w, { slug, run, formKey }: OnRun) => {
  const back = run ? paths.deskRun(slug, run.id) : paths.deskRent(slug)
  return {
    crumbs: [
      { label: w.title, to: paths.deskRent(slug) },
      ...(run ? [{ label: w.runTitle(run.month.slice(0, 7)), to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    version: run?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type OnBill = { slug: string; paper: { bill: { runId: string } } }

/** The page of an act on a bill. */
export const billAct = actPages(chargeWords, (w, { slug, paper }: OnBill) => {
  return {
    crumbs: [{ label: w.title, to: paths.deskRent(slug) }],
    back: paths.deskRun(slug, paper.bill.runId),
    keep: w.back,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type OnAccount = { slug: string; account: { firm: { id: string; name: string } } }

/** The page of an act on a firm's account. */
export const settlementAct = actPages(chargeWords, (w, { slug, account }: OnAccount) => {
  const back = paths.deskAccount(slug, account.firm.id)
  return {
    crumbs: [
      { label: w.title, to: paths.deskRent(slug) },
      { label: account.firm.name, to: back },
    ],
    back,
    keep: w.back,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
