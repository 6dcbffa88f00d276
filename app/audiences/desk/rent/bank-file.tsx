import { inRole } from '~/ground/people/guard.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { BANK_COLUMNS } from '~/residence/payments/bank-columns'
import { MappingForm } from '~/residence/payments/bank-file.form'
import { bankFilePage, takeInBankFile } from '~/residence/payments/bank-file.server'
import { BankLines } from '~/residence/payments/bank-lines'
import { paymentAct } from '~/residence/payments/payment-act.server'
import { rentRoles } from '~/residence/rent/abilities'
import { RadioGroup, SelectField } from '~/ui/form'
import { Note, SectionHead } from '~/ui/page'

/** Says which column of a statement means what, shows what is read so, and takes the payments in. */
const { loader, action, meta, Page } = paymentAct({
  guard: inRole(...rentRoles('record')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await bankFilePage(actor, params.bankFileId)),
  }),
  form: MappingForm,
  find: (actor, { params }) => bankFilePage(actor, params.bankFileId),
  run: (actor, { params }, input, now) => takeInBankFile(actor, idOr404(params.bankFileId), input, now),
  to: ({ enclaveSlug }, { params }, { taken }) =>
    taken ? paths.deskPayments(enclaveSlug) : paths.deskBankFile(enclaveSlug, idOr404(params.bankFileId)),
  name: (w) => w.bankTitle,
  title: (w, { file }) => `${w.bankTitle} · ${file.name}`,
  wide: true,
  closed: (w, { file }) =>
    file.state === 'taken_in' ? (
      <Note tone="wei" title={w.fileStates.taken_in}>
        {w.takenIn(file.added, file.known)}
      </Note>
    ) : null,
  fields: (w, { header, mapping }) => (
    <>
      <SectionHead level={3} title={w.mapping} />
      <p className="py-2 text-13 text-ink-3">{w.mappingHint}</p>
      <div className="grid gap-x-6 sm:grid-cols-3">
        {BANK_COLUMNS.map((one) => (
          <SelectField
            key={one}
            name={one}
            label={w.columns[one]}
            defaultValue={mapping[one]}
            empty={w.noColumn}
            options={header.map((head, at) => ({ value: String(at), label: head || `#${at + 1}` }))}
            optional={one === 'memo' || one === 'serial'}
          />
        ))}
      </div>
      <RadioGroup
        name="what"
        label={w.undoWhat}
        defaultValue="take_in"
        options={[
          { value: 'take_in', label: w.takeIn },
          { value: 'look', label: w.again },
        ]}
      />
    </>
  ),
  send: (w) => w.undoNow,
  below: (w, { counts, lines }) => (
    <section className="mt-8">
      <SectionHead title={w.preview} aside={w.counts(counts.good, counts.known, counts.wrong, counts.out)} />
      <BankLines lines={lines} />
    </section>
  ),
})

export { loader, action, meta, Page as default }
