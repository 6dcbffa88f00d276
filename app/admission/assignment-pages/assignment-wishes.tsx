import { Form } from '@remix-run/react'
import { unpublishedNote } from '~/ground/calendar/unpublished'
import { CheckboxGroup, DateField, NumberField, RadioGroup, Submit, TextField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { askingWords } from '~/admission/assignment/asking-words'
import type { AssignmentWish, ExpertOption, FileOption } from '~/admission/assignment/assignment.server'
import { METHODS } from '~/admission/assignment/choose'
import { Divisions } from '~/admission/experts/names'
import { expertWords } from '~/admission/experts/words'

type Wishes = { wish: AssignmentWish; options: FileOption[]; experts: ExpertOption[] }

/** Which files, how many experts and how they are found; sent as an address, so a list can be kept and shown. */
export function AssignmentWishes({ wish, options, experts }: Wishes) {
  const w = useWords(askingWords)
  const names = useWords(expertWords)
  const locale = useLocale()
  return (
    <Form method="get">
      <SectionHead title={w.files} />
      <CheckboxGroup
        name="file"
        label={w.files}
        hint={w.filesHint}
        defaultValue={wish.files}
        options={options.map(({ id, ref, firmName, division, needed, screening }) => ({
          value: id,
          label: firmName,
          hint: (
            <>
              {ref} · <Divisions codes={[division]} /> · {screening ? `${w.screening} · ` : ''}
              {w.needed(needed)}
            </>
          ),
        }))}
      />
      <RadioGroup
        name="method"
        label={w.method}
        defaultValue={wish.method}
        options={METHODS.map((method) => ({
          value: method,
          label: names.methods[method],
          hint: w.methodHints[method],
        }))}
      />
      <div className="grid gap-x-8 sm:grid-cols-4">
        <NumberField name="count" label={w.count} unit={w.people} defaultValue={wish.count} />
        <NumberField name="alternates" label={w.alternates} unit={w.people} defaultValue={wish.alternates} />
        <DateField
          name="dueOn"
          label={w.dueOn}
          hint={unpublishedNote(wish.dueOn, null, locale)}
          defaultValue={wish.dueOn}
        />
        <TextField
          name="seed"
          optional
          label={w.seed}
          hint={w.seedHint}
          defaultValue={wish.seed}
          maxLength={40}
        />
      </div>
      <ByHand wish={wish} experts={experts} />
      <div className="acts mt-4">
        <Submit variant={wish.files.length > 0 ? 'secondary' : 'primary'}>{w.preview}</Submit>
      </div>
    </Form>
  )
}

function ByHand({ wish, experts }: Pick<Wishes, 'wish' | 'experts'>) {
  const w = useWords(askingWords)
  return (
    <section className="mt-6">
      <SectionHead title={w.byHand} level={3} />
      <Table label={w.byHand} minWidth="m">
        <thead>
          <tr>
            <Th>{w.expert}</Th>
            <Th>{w.trade}</Th>
            <Th num>{w.workload}</Th>
            <Th className="pl-8!">{w.asExpert}</Th>
            <Th>{w.asAlternate}</Th>
          </tr>
        </thead>
        <tbody>
          {experts.map(({ id, name, employer, divisions, workload }) => (
            <Row key={id}>
              <Td head second={employer}>
                {name}
              </Td>
              <Td>
                <Divisions codes={divisions} />
              </Td>
              <Td num>{w.workloadOf(workload.open + workload.invited, workload.thisYear)}</Td>
              <Pick name="expert" id={id} label={`${name} ${w.asExpert}`} picked={wish.named.experts} />
              <Pick
                name="alternate"
                id={id}
                label={`${name} ${w.asAlternate}`}
                picked={wish.named.alternates}
              />
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function Pick(props: { name: string; id: string; label: string; picked: readonly string[] }) {
  const { name, id, label, picked } = props
  return (
    <Td className={name === 'expert' ? 'pl-8!' : undefined}>
      <input
        type="checkbox"
        className="choice-box"
        name={name}
        value={id}
        aria-label={label}
        defaultChecked={picked.includes(id)}
      />
    </Td>
  )
}
