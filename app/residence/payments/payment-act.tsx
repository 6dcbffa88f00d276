import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { paymentWords } from './words'

type OnPayments = { slug: string; payment?: { id: string; ref: string }; formKey?: string }

/** The page of an act on payments; the way back is the payment it is about, or the list. */
export const paymentAct = actPages(paymentWords, (w, { slug, payment, formKey }: OnPayments) => {
  const list = paths.deskPayments(slug)
  const errors: Record<string, string> = w.errors
  return {
    crumbs: [
      { label: w.title, to: list },
      ...(payment ? [{ label: payment.ref, to: paths.deskPayment(slug, payment.id) }] : []),
    ],
    back: list,
    keep: w.back,
    formKey,
    errorText: (code) => errors[code] ?? code,
  }
})
