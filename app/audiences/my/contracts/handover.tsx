import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { ConfirmForm } from '~/residence/contracts/contract.form'
import { ContractRecords, HandoverFacts } from '~/residence/contract-pages/contract-view'
import { confirmHandover } from '~/residence/contracts/handover.server'
import { TextArea } from '~/ui/form'

/** The firm confirms what was found at a handover, as it read it. */
const { loader, action, meta, Page } = contractAct({
  by: 'founder',
  form: ConfirmForm,
  command: confirmHandover,
  name: (w) => w.my.confirmNow,
  lead: (w) => w.my.confirmLead,
  closed: (w, { contract }) =>
    contract.handovers.some(({ confirmedOn }) => confirmedOn === null) ? null : w.noHandover,
  fields: (w, { contract }) => {
    const waits = contract.handovers.find(({ confirmedOn }) => confirmedOn === null)
    return waits ? (
      <>
        <div className="mb-6">
          <HandoverFacts handover={waits} />
        </div>
        <input type="hidden" name="kind" value={waits.kind} />
        <input type="hidden" name="recordedAt" value={waits.recordedAt} />
        <TextArea name="firmNote" label={w.my.firmNote} rows={2} max={500} optional />
      </>
    ) : null
  },
  send: (w) => w.my.confirmNow,
  below: (_, { contract }) => <ContractRecords contract={{ ...contract, handovers: [] }} />,
})

export { loader, action, meta, Page as default }
