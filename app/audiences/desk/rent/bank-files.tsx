import { words as fileWords } from '~/ground/files/words'
import { inRole } from '~/ground/people/guard.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { BankUploadForm } from '~/residence/payments/bank-file.form'
import { bankFiles, readBankFile } from '~/residence/payments/bank-file.server'
import { paymentAct } from '~/residence/payments/payment-act.server'
import { BANK_FILE_STATES } from '~/residence/payments/vocabulary'
import { rentRoles } from '~/residence/rent/abilities'
import { FileField, TextArea } from '~/ui/form'
import { Link } from '~/ui/link'
import { EmptyState, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'

export const handle = { files: 'tables' }

/** Reads a bank statement, from a file or from what is pasted. */
const { loader, action, meta, Page } = paymentAct({
  guard: inRole(...rentRoles('record')),
  show: async (actor) => ({ slug: actor.enclaveSlug, files: await bankFiles(actor), formKey: newId() }),
  form: BankUploadForm,
  run: (actor, _, input, now) => readBankFile(actor, input, now),
  at: 'file',
  file: { field: 'file', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  to: ({ enclaveSlug }, _, { fileId }) => paths.deskBankFile(enclaveSlug, fileId),
  name: (w) => w.bankTitle,
  lead: (w) => w.bankLead,
  files: true,
  fields: (w) => (
    <>
      <FileField name="file" label={w.file} accept=".xlsx,.csv,.tsv,.txt" optional />
      <TextArea name="pasted" label={w.pasted} rows={6} optional />
    </>
  ),
  send: (w) => w.read,
  below: (w, { slug, files }) => (
    <section className="mt-10">
      <SectionHead title={w.bankFiles} />
      {files.length === 0 ? (
        <EmptyState title={w.noBankFiles} />
      ) : (
        <Table label={w.bankFiles}>
          <thead>
            <tr>
              <Th>{w.fileName}</Th>
              <Th>{w.day}</Th>
              <Th>{w.state}</Th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => {
              const state = BANK_FILE_STATES.of(file.state)
              return (
                <Row key={file.id}>
                  <Td head>
                    <Link to={paths.deskBankFile(slug, file.id)}>{file.name}</Link>
                  </Td>
                  <Td>{file.on}</Td>
                  <Td second={state === 'taken_in' ? w.takenIn(file.added, file.known) : undefined}>
                    <StatusWord shape={BANK_FILE_STATES.shapeOf(state)}>{w.fileStates[state]}</StatusWord>
                  </Td>
                </Row>
              )
            })}
          </tbody>
        </Table>
      )}
    </section>
  ),
})

export { loader, action, meta, Page as default }
