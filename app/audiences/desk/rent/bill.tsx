import { inRole } from '~/ground/people/guard.server'
import { billAct } from '~/residence/charge-pages/charge-act.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { BillPaper } from '~/residence/charge-pages/bill-paper'
import { InvoiceForm } from '~/residence/charges/charge.form'
import { noteInvoice } from '~/residence/charges/invoice.server'
import { billPage } from '~/residence/charges/queries.server'
import { rentRoles } from '~/residence/rent/abilities'
import { TextField } from '~/ui/form'

/** One bill as the firm has it, and the number of its invoice. */
const { loader, action, meta, Page } = billAct({
  guard: inRole(...rentRoles('record')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    paper: await billPage(actor, params.billId),
  }),
  form: InvoiceForm,
  find: (actor, { params }) => billPage(actor, params.billId),
  run: (actor, { params }, input, now) => noteInvoice(actor, idOr404(params.billId), input, now),
  to: ({ enclaveSlug }, { params }) => paths.deskBill(enclaveSlug, idOr404(params.billId)),
  name: (w) => w.bill,
  title: (w, { paper }) => w.billRef(paper.bill.ref),
  wide: true,
  above: (_, { paper }) => <BillPaper paper={paper} />,
  fields: (w, { paper }) => (
    <div className="no-print max-w-100">
      <TextField
        name="number"
        label={w.invoice}
        hint={w.invoiceHint}
        defaultValue={paper.bill.invoiceNo}
        maxLength={60}
      />
    </div>
  ),
  send: (w) => w.invoiceNow,
})

export { loader, action, meta, Page as default }
