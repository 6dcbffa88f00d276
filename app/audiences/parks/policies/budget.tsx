import { policyAct } from '~/landing/policies/policy-act.server'
import { BudgetForm } from '~/landing/policies/policy.form'
import { setBudget } from '~/landing/policies/publish.server'
import { MoneyField, NumberField, SelectField, TextField } from '~/ui/form'

/** Sets what a year has for an item. */
const { loader, action, meta, Page } = policyAct({
  may: 'budget',
  form: BudgetForm,
  command: setBudget,
  at: { no_such_item: 'code', less_than_approved: 'amount' },
  name: (w) => w.budget,
  lead: (w) => w.budgetLead,
  fields: (w, { page, today }, locale) => {
    const items = new Map(page.versions.flatMap(({ items }) => items).map((item) => [item.code, item]))
    return (
      <>
        <SelectField
          name="code"
          label={w.item}
          options={[...items.values()].map((item) => ({ value: String(item.code), label: item[locale] }))}
        />
        <NumberField name="year" label={w.year} unit="" defaultValue={today.slice(0, 4)} />
        <MoneyField name="amount" label={w.amount} />
        <TextField name="source" label={w.source} hint={w.sourceHint} maxLength={120} />
      </>
    )
  },
  send: (w) => w.budgetAct,
})

export { loader, action, meta, Page as default }
