import { bulletinAct } from '~/plan/bulletins/bulletin-act.server'
import { BulletinSheet } from '~/plan/bulletins/bulletin-paper'
import { BulletinForm } from '~/plan/bulletins/bulletin.form'
import { editBulletin } from '~/plan/bulletins/change-bulletin.server'
import { SECTIONS } from '~/plan/bulletins/vocabulary'
import { TextArea } from '~/ui/form'
import { KeyValues } from '~/ui/page'

/** The worded parts of a bulletin; figures stay marks that the closing fills. */
const { loader, action, meta, Page } = bulletinAct({
  may: 'edit',
  form: BulletinForm,
  command: editBulletin,
  at: { unknown_mark: ({ section }) => String(section ?? 'overall') },
  name: (w) => w.edit,
  lead: (w) => w.editLead,
  closed: (w, { bulletin }) => (bulletin?.state === 'draft' ? null : w.refusals.wrong_state),
  fields: (w, { bulletin }) =>
    SECTIONS.map((section) => (
      <TextArea
        key={section}
        name={section}
        label={w.sections[section]}
        rows={section === 'overall' ? 8 : 5}
        max={3000}
        defaultValue={bulletin?.sections[section]}
      />
    )),
  send: (w) => w.save,
  below: (w, { marks, bulletin }) => (
    <>
      <details className="mt-8">
        <summary>{w.marks}</summary>
        <div className="mt-3">
          <KeyValues items={marks.map(([name, value]) => ({ label: `{${name}}`, value }))} />
        </div>
      </details>
      {bulletin ? (
        <details className="mt-4">
          <summary>{w.newest(bulletin.editedBy)}</summary>
          <div className="mt-3">
            <BulletinSheet paper={bulletin.paper} />
          </div>
        </details>
      ) : null}
    </>
  ),
})

export { loader, action, meta, Page as default }
