import { acts } from '~/mechanism/acts.server'
import { paths } from '~/platform/paths'
import { paymentWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnPayments = { slug: string; payment?: { id: string; ref: string }; formKey?: string }

/** An act on payments; the way back is the payment it is about, or the list. */
export const paymentAct = acts(paymentWords, (w, { slug, payment, formKey }: OnPayments) => {
  const list = paths.deskPayments(slug)
  return {
    crumbs: [
      { label: w.title, to: list },
      ...(payment ? [{ label: payment.ref, to: paths.deskPayment(slug, payment.id) }] : []),
    ],
    back: list,
    keep: w.back,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
